"""Expressions that are thousands of operators long."""

from _programs import ev, ex, show

show("and", lambda: eval(" and ".join("x" for i in range(400)), {"x": 1}))
show("or", lambda: eval(" or ".join("x" for i in range(400)), {"x": 0}))
show("unary", lambda: eval("-" * 500 + "1"))
show("not", lambda: eval("not " * 500 + "1"))
show("ternary", lambda: eval("".join("x if 0 else " for i in range(300)) + "5", {"x": 1}))
show(
    "elifs",
    lambda: ex(
        "def f(c):\n if c == -1: return -1\n"
        + "".join(" elif c == %d: return %d\n" % (i, i * 2) for i in range(300)),
        "f",
    )(299),
)
show("comp nest", lambda: eval("[" * 15 + "1" + " for i in range(1)]" * 15))
show("comp fors", lambda: eval("[1 " + " for i in range(1)" * 15 + "]"))
show("comp ifs", lambda: eval("[1 for i in range(1)" + " if 1" * 300 + "]"))
show(
    "handlers",
    lambda: ex(
        "def f():\n try: 1/0\n"
        + "".join(" except KeyError: pass\n" for i in range(500))
        + " except ZeroDivisionError: return 5",
        "f",
    )(),
)
show("semicolons", lambda: ex("x = 0;" + "x += 1;" * 300, "x"))
show(
    "match many",
    lambda: ex(
        "def f(x):\n match x:\n" + "".join("  case %d: return %d\n" % (i, i) for i in range(300)), "f"
    )(299),
)
