"""Bodies of thousands of statements that are jumped over and around."""


def show(what, action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(what, repr(action()))
    except Exception as error:
        print(what, type(error).__name__)


def ev(text):
    return eval(text)


def ex(text, name):
    """Run a program and return one of its variables."""
    names = {}
    exec(text, names)
    return names[name]


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
show("long name", lambda: ex("a" * 400 + " = 1\nx = " + "a" * 400, "x"))
