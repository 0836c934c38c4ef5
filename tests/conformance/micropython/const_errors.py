# What is no constant, and constants that are defined twice.
from micropython import const

UNKNOWN = 5


def outcome(text):
    try:
        exec(text, {"const": const, "UNKNOWN": UNKNOWN})
        return "accepted"
    except (SyntaxError, NameError, TypeError) as error:
        return type(error).__name__ + ": " + str(error)


for text in (
    "A = const(x)",
    "A = const(UNKNOWN)",
    "A = const(len('abc'))",
    "A = const([1, 2])",
    "A = const({})",
    "A = const(1 // 0)",
    "A = const(1 % 0)",
    "A = const(1 << -1)",
    "A = const(1 >> -1)",
    "A = const(1 @ 2)",
    "A = const('a' + 1)",
    "A = const(-'a')",
    "A = const(lambda: 0)",
    "A = const(1); A = const(2)",
    "A = const(1); B = const(A + C)",
    "A = const(1)\nif A: A = const(2)",
    "A = const(unknown_module.name)",
    "def f():\n    L = const(y)",
    "class C:\n    L = const(z)",
    "A = const()",
    "A = const(1, 2)",
    "A = const(1); A = 2; A = const(3)",
    "const = len\nA = const('abc')",
    "def const(x): return x\ny = 3\nA = const(y)",
    "print(const(UNKNOWN))",
    "A, B = const(UNKNOWN), 2",
    "A = const(UNKNOWN) + 1",
    "A: int = const(UNKNOWN)",
    "A = B = const(UNKNOWN)",
):
    print(repr(text), outcome(text))
