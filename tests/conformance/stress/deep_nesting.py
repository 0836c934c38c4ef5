"""Blocks, brackets, functions and classes nested deeply."""

from _programs import ev, ex, show

show("parens 50", lambda: eval("(" * 50 + "1" + ")" * 50))
show("parens 90", lambda: eval("(" * 90 + "1" + ")" * 90))
show("brackets 90", lambda: len(repr(eval("[" * 90 + "1" + "]" * 90))))
show(
    "nested if 18",
    lambda: ex(
        "def f():\n" + "".join(" " * (i + 1) + "if 1:\n" for i in range(90)) + " " * 92 + "return 5", "f"
    )(),
)
show(
    "nested for 18",
    lambda: ex(
        "def f():\n"
        + "".join(" " * (i + 1) + "for i%d in range(1):\n" % i for i in range(18))
        + " " * 92
        + "return 5",
        "f",
    )(),
)
show(
    "nested try 19",
    lambda: ex(
        "def f():\n"
        + "".join(" " * (i + 1) + "try:\n" for i in range(19))
        + " " * 92
        + "1/0\n"
        + "".join(" " * (i + 1) + "finally: print(end='.')\n" for i in reversed(range(19))),
        "f",
    )(),
)
show(
    "nested with 18",
    lambda: ex(
        "import io\ndef f():\n"
        + "".join(" " * (i + 1) + "with io.StringIO() as a%d:\n" % i for i in range(18))
        + " " * 92
        + "return 5",
        "f",
    )(),
)
show(
    "nested def",
    lambda: ex(
        "".join(" " * i + "def f():\n" for i in range(60))
        + " " * 92
        + "return 5\n"
        + "".join(" " * i + "return f()\n" for i in reversed(range(1, 60))),
        "f",
    )(),
)
show(
    "nested class",
    lambda: ex("".join(" " * i + "class f:\n" for i in range(60)) + " " * 92 + "x = 5\n", "f").f.f.f.__name__,
)
show("comp nest", lambda: eval("[" * 15 + "1" + " for i in range(1)]" * 15))
show("nested call args", lambda: eval("f(1," * 60 + "1" + ")" * 60, {"f": lambda x, y: y}))
show("nested subscript", lambda: eval("x[" * 90 + "0" + "]" * 90, {"x": [0]}))
show("nested binop right", lambda: eval("1+(" * 60 + "0" + ")" * 60))
show("nested binop right x", lambda: eval("x+(" * 60 + "x" + ")" * 60, {"x": 1}))
