"""Recursive Fibonacci: calls, comparisons, additions of small integers."""

import sys


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main(size):
    for _ in range(3):
        print("fib", size, fib(size))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
