"""Evaluate every line of a file and print what comes out; run by CPython and by the program under test.

A line of the output is the number of the expression and the `repr` of its value, or `!` and the type of the error. Of
a very long value only the beginning and the length are printed.
"""

import struct
import sys

LONGEST = 2000
SCOPE = {"struct": struct, "inf": float("inf"), "nan": float("nan")}


def evaluate(line):
    try:
        value = repr(eval(line, SCOPE))
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
