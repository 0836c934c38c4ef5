"""Closures: made and called in loops, shared variables, `nonlocal`, composition, decorators."""

import sys


def adder(amount):
    def add(value):
        return value + amount

    return add


def accumulator():
    total = 0
    calls = 0

    def add(value):
        nonlocal total, calls
        total += value
        calls += 1
        return total

    def report():
        return total, calls

    return add, report


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def counted(function):
    count = 0

    def wrapper(*arguments):
        nonlocal count
        count += 1
        return function(*arguments) + (count & 1)

    return wrapper


@counted
def combine(a, b):
    return a * 2 + b


def curried(a):
    return lambda b: lambda c: a + b * c


def church(n):
    """A numeral that is a function: applies its argument n times."""

    def numeral(function):
        def apply(value):
            for _ in range(n):
                value = function(value)
            return value

        return apply

    return numeral


def main(size):
    total = 0
    for i in range(size):
        total += adder(i)(1)
    print("made", total)
    add, report = accumulator()
    for i in range(size * 2):
        add(i)
    print("shared", report())
    pipeline = compose(adder(1), adder(2), lambda value: value * 3, adder(-5))
    total = 0
    for i in range(size):
        total += pipeline(i) & 255
    print("composed", total)
    total = 0
    for i in range(size):
        total += combine(i, 3) + curried(i)(2)(3)
    print("decorated", total)
    print("church", church(size)(adder(3))(1))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
