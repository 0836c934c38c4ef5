SOURCES = (
    't"{"',
    't"}"',
    't"{}"',
    't"{ }"',
    't"{=}"',
    't"{!r}"',
    't"{:x}"',
    't"{x"',
    't"{x!}"',
    't"{x!z}"',
    't"{x! r}"',
    't"{x!rr}"',
    't"{x:{y}"',
    't"{x y}"',
    't"{x:{}}"',
    't"{lambda: 1}"',
    't"{x = 1}"',
    't"{a b}"',
    't"{(x}"',
    't"{x)}"',
    't"{x;}"',
    't"{import x}"',
    't"unterminated',
    "t'''unterminated",
    't"{x"""',
    'tb"x"',
    'bt"x"',
    'tf"x"',
    'ft"x"',
    'tu"x"',
    'ut"x"',
    'tt"x"',
    'rtr"x"',
    't "x"',
    't"{*x}" = 1',
    't"x" = 1',
    'del t"x"',
    'for t"x" in []: pass',
    'match x:\n    case t"x": pass',
    't"{\\x}"',
)
for source in SOURCES:
    try:
        compile(source, "test", "exec")
        print("accepted", repr(source))
    except SyntaxError:
        print("SyntaxError", repr(source))
# A t-string is no constant: it may stand where an expression may.
print(t"{1}".values, [t"a", t"b"][1].strings)


def not_documented():
    t"not a docstring"


print(getattr(not_documented, "__doc__", None))
