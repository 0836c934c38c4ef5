"""Loops over ranges: up, down, with a step, nested, with `break` and `continue`."""

import sys


def sieve(limit):
    """Count the primes below `limit` with nested range loops."""
    flags = bytearray(limit)
    count = 0
    for candidate in range(2, limit):
        if flags[candidate]:
            continue
        count += 1
        for multiple in range(candidate * candidate, limit, candidate):
            flags[multiple] = 1
    return count


def grid(side):
    total = 0
    for row in range(side):
        for column in range(side):
            total += row ^ column
    return total


def countdown(start):
    total = 0
    for value in range(start, 0, -3):
        if value % 7 == 0:
            continue
        total += value
        if total < 0:
            break
    else:
        total += 1
    return total


def main(size):
    print("primes", sieve(size * 1000))
    print("grid", grid(size * 2))
    print("countdown", countdown(size * 5000))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 800)
