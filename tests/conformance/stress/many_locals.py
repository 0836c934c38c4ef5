"""Functions with hundreds of variables, constants, parameters and captured variables."""

from _programs import ev, ex, show

show(
    "locals 300",
    lambda: ex(
        "def f():\n"
        + "".join(" a%d = %d\n" % (i, i) for i in range(300))
        + " return "
        + "+".join("a%d" % i for i in range(300)),
        "f",
    )(),
)
show(
    "locals 300 cond",
    lambda: ex(
        "def f(c):\n" + "".join(" if c: a%d = %d\n" % (i, i) for i in range(300)) + " return a299", "f"
    )(1),
)
show(
    "gen 300",
    lambda: list(
        ex(
            "def f():\n"
            + "".join(" a%d = %d\n" % (i, i) for i in range(300))
            + " yield a5\n yield a299\n a299 += 1\n yield a299\n",
            "f",
        )()
    ),
)
show(
    "cells 100",
    lambda: ex(
        "def f():\n"
        + "".join(" a%d = %d\n" % (i, i) for i in range(100))
        + " def g(): return "
        + "+".join("a%d" % i for i in range(100))
        + "\n return g()",
        "f",
    )(),
)
show(
    "params 150",
    lambda: ex("def f(%s): return a149" % ",".join("a%d" % i for i in range(150)), "f")(*range(150)),
)
show(
    "consts 300",
    lambda: ex(
        "def f():\n x = 0\n" + "".join(" x += %d\n" % (i + 300) for i in range(300)) + " return x", "f"
    )(),
)
show(
    "attrs",
    lambda: (lambda o: ([setattr(o, "a%d" % i, i) for i in range(400)], o.a299, len(o.__dict__)))(
        type("T", (), {})()
    )[1:],
)
show(
    "methods",
    lambda: ex(
        "class f:\n" + "".join(" def m%d(self): return %d\n" % (i, i) for i in range(300)), "f"
    )().m299(),
)
show(
    "bases",
    lambda: ex(
        "".join("class A%d: pass\n" % i for i in range(100))
        + "class f(%s): pass" % ",".join("A%d" % i for i in range(100)),
        "f",
    ).__mro__.__len__(),
)
show(
    "deep inherit",
    lambda: (
        ex(
            "class A0: x = 5\n" + "".join("class A%d(A%d): pass\n" % (i, i - 1) for i in range(1, 300)),
            "A299",
        )().x
    ),
)
show(
    "globals many",
    lambda: ex("def f():\n global " + ",".join("a%d" % i for i in range(300)) + "\n a299 = 5\nf()", "a299"),
)
