"""Function calls with every form of argument: positional, default, keyword, star, keyword-only."""

import sys


def nothing():
    pass


def three(a, b, c):
    return a + b - c


def defaults(a, b=2, c=3):
    return a * b + c


def keyword_only(a, *, scale=1, offset=0):
    return a * scale + offset


def gather(*values):
    return len(values) + values[0]


def gather_all(first, *rest, **named):
    return first + len(rest) + len(named)


def forward(*values, **named):
    return gather_all(*values, **named)


def apply(function, value):
    return function(value)


def main(size):
    total = 0
    pair = (4, 5)
    options = {"left": 1, "right": 2}
    twice = lambda value: value + value
    for i in range(size):
        nothing()
        total += three(i, 1, 2)
        total += three(c=i, a=1, b=2)
        total += defaults(i)
        total += defaults(i, c=1)
        total += defaults(1, 2, i)
        total += keyword_only(i, scale=2)
        total += keyword_only(i, offset=i, scale=3)
        total += gather(i, 1, 2)
        total += gather(i, *pair)
        total += gather_all(i, 1, 2, up=1)
        total += forward(i, *pair, **options)
        total += apply(twice, i)
        total += max(i, 10) + abs(-i) + len(pair)
        total &= 0xFFFFFFF
    print("calls", size, total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 200000)
