"""Bodies of thousands of statements that are jumped over and around."""

from _programs import ev, ex, show

show(
    "long if",
    lambda: ex("def f(c):\n x = 0\n if c:\n" + "  x += 1\n" * 400 + " else: x = 7\n return x", "f")(0),
)
show(
    "long if2",
    lambda: ex("def f(c):\n x = 0\n if c:\n" + "  x += 1\n" * 400 + " else: x = 7\n return x", "f")(1),
)
show(
    "long while",
    lambda: ex("def f(c):\n x = 0\n while c:\n" + "  x += 1\n" * 400 + "  c -= 1\n return x", "f")(3),
)
show(
    "long try",
    lambda: ex(
        "def f(c):\n x = 0\n try:\n"
        + "  x += 1\n" * 400
        + "  1/0\n except ZeroDivisionError:\n  x += 1\n return x",
        "f",
    )(3),
)
show(
    "long for",
    lambda: ex("def f(c):\n x = 0\n for i in range(c):\n" + "  x += i\n" * 400 + " return x", "f")(3),
)
show("long name", lambda: ex("a" * 250 + " = 1\nx = " + "a" * 250, "x"))
