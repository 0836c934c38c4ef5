from string.templatelib import Interpolation, Template


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)


print(Template())
print(Template("a"), Template("a", "b"), Template("", ""))
one = Interpolation(1)
two = Interpolation("v", "expr", "s", ">5")
print(Template(one), Template(one, two), Template("x", one, "", "y", two))
print(Template(*t"a{1}b{2}"))
print(one.value, repr(one.expression), one.conversion, repr(one.format_spec))
print(Interpolation(value=1, expression="e"), Interpolation(1, format_spec="f", conversion="a"))
print(Interpolation([1, 2], "list"), Interpolation(None, "none", None, ""))
attempt(lambda: Template(1))
attempt(lambda: Template("a", None))
attempt(lambda: Template(["a"]))
attempt(lambda: Template(t"a"))
attempt(lambda: Template(b"a"))
attempt(lambda: Template(text="a"))
attempt(lambda: Interpolation())
attempt(lambda: Interpolation(1, 2))
attempt(lambda: Interpolation(1, None))
attempt(lambda: Interpolation(1, "e", "x"))
attempt(lambda: Interpolation(1, "e", ""))
attempt(lambda: Interpolation(1, "e", "rr"))
attempt(lambda: Interpolation(1, "e", 5))
attempt(lambda: Interpolation(1, "e", None, 5))
attempt(lambda: Interpolation(1, "e", None, None))
attempt(lambda: Interpolation(1, "e", None, "", 5))
attempt(lambda: Interpolation(1, wrong="e"))
for cls in (Template, Interpolation):
    try:
        class Derived(cls):
            pass
        print("derived", cls)
    except TypeError:
        print("TypeError: final")
