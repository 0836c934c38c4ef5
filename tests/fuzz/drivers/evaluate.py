"""Evaluate every line of a file and print what comes out; run by CPython and by the program under test.

A line of the output is the number of the expression and its value, or `!` and the type of the error. Of
a very long value only the beginning and the length are printed.
"""

import struct
import sys
from array import array
from collections import deque

LONGEST = 2000


def shown(value):
    """A representation that depends neither on the order of sets nor on addresses."""
    kind = type(value)
    if kind is set or kind is frozenset:
        return kind.__name__ + "{" + ", ".join(sorted([shown(item) for item in value])) + "}"
    if kind is list or kind is tuple:
        return kind.__name__ + "(" + ", ".join([shown(item) for item in value]) + ")"
    if kind is dict:
        return "{" + ", ".join([shown(key) + ": " + shown(value[key]) for key in value]) + "}"
    if kind is memoryview:
        return "view of " + repr(bytes(value))
    text = repr(value)
    return "an object" if text[:1] == "<" and (" at " in text or " " not in text) else text


def after(value, name, *arguments, **keywords):
    """The result of a method, and what the object has become."""
    return getattr(value, name)(*arguments, **keywords), value


SCOPE = {
    "struct": struct, "array": array, "deque": deque, "after": after, "inf": float("inf"), "nan": float("nan"),
}  # fmt: skip


def evaluate(line):
    try:
        value = shown(eval(line, SCOPE))
    except Exception as error:
        return "!" + type(error).__name__
    if len(value) > LONGEST:
        return value[:LONGEST] + "... " + str(len(value))
    return value


def main(path):
    number = 0
    with open(path) as lines:
        for line in lines:
            print(number, evaluate(line.strip()))
            number += 1
    print("done")


main(sys.argv[1])
