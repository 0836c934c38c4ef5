from string.templatelib import Template, Interpolation
t = t"a{5}b"
print(isinstance(t, Template), isinstance(t.interpolations[0], Interpolation))
i = Interpolation(10, "x", "r", ">4")
print(i.value, i.expression, i.conversion, i.format_spec)
u = Template("start ", i, " middle", " more ", Interpolation(1, "y"), "end")
print(u.strings, u.values)
print([type(p).__name__ for p in u])
def render(t):
    out = []
    for p in t:
        if isinstance(p, str):
            out.append(p)
        else:
            v = p.value
            if p.conversion == "r": v = repr(v)
            elif p.conversion == "s": v = str(v)
            out.append(("{:" + p.format_spec + "}").format(v))
    return "".join(out)
name = "x'y"
print(render(t"{name} {name!r} {3.14159:.2f} {42:05d}"))
def html(t):
    return "".join(p if isinstance(p, str) else str(p.value).replace("<", "&lt;") for p in t)
evil = "<script>"
print(html(t"<p>{evil}</p>"))
try:
    t"a" + "b"
except TypeError:
    print("TypeError")
for code in ('t"{"', 't"}"', 't"{}"', 't"{a b}"', 'tf"x"', 'bt"x"'):
    try:
        eval(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError", code)
try:
    t"{undefined_name}"
except NameError:
    print("NameError")
x = 5
print(t"{x=}".strings, t"{x=}".interpolations[0].conversion)
