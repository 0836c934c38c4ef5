"""An integer `while` loop of ten million steps."""

import sys


def main(size):
    i = 0
    total = 0
    while i < size:
        total += i & 15
        i += 1
    print("while", i, total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 10000000)
