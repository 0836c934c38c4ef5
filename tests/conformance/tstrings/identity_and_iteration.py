from string.templatelib import Interpolation, Template


def make(x):
    return t"a{x}b"


first, second = make(1), make(1)
print(first == first, first == second, first != second, first.strings == second.strings)
print(first.interpolations[0] == second.interpolations[0], hash(first) == hash(first))
print(len({first, second, first}), first in [second], first in [second, first])
print(bool(t""), bool(t"{0}"))
try:
    len(t"abc")
except TypeError:
    print("TypeError len")
try:
    t"abc"[0]
except TypeError:
    print("TypeError index")
try:
    first < second
except TypeError:
    print("TypeError <")
for t in (t"", t"a", t"{1}", t"a{1}", t"{1}b", t"{1}{2}", t"a{1}b{2}c", t"{1} {2}"):
    print([p if isinstance(p, str) else p.value for p in t], len(t.strings) == len(t.interpolations) + 1)
iterator = iter(t"a{1}")
print(iter(iterator) is iterator, next(iterator), next(iterator).value)
try:
    next(iterator)
except StopIteration:
    print("StopIteration")
print(next(iterator, "still exhausted"))
text, field, *rest = t"x{1}y{2}"
print(text, field.value, rest[0], rest[1].value)
for attribute in ("strings", "interpolations", "values", "other"):
    try:
        setattr(first, attribute, ())
        print("set", attribute)
    except AttributeError:
        print("AttributeError", attribute)
for attribute in ("value", "expression", "conversion", "format_spec", "other"):
    try:
        setattr(first.interpolations[0], attribute, "")
        print("set", attribute)
    except AttributeError:
        print("AttributeError", attribute)
print(type(first) is Template, type(first.interpolations[0]) is Interpolation)
print(type(first.strings), type(first.interpolations), type(first.values))
recursive = []
recursive.append(t"{recursive}")
print(recursive[0])
