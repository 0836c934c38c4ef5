"""The digits of pi by an unbounded spigot on big integers."""

import sys


def digits(count):
    """Digits of the series of nested fractions k/(2k+1), taken out as soon as they are certain."""
    q = 1
    r = 0
    t = 1
    k = 1
    found = []
    while len(found) < count:
        q, r, t, k = q * k, (2 * q + r) * (2 * k + 1), t * (2 * k + 1), k + 1
        if q > r:
            continue
        digit = (3 * q + r) // t
        if digit == (4 * q + r) // t:
            found.append(digit)
            r = 10 * (r - digit * t)
            q *= 10
    return found


def main(size):
    found = digits(size)
    checksum = 0
    for digit in found:
        checksum = (checksum * 10 + digit) % 1000000007
    print("pi", "".join([str(digit) for digit in found[:30]]), "...", "".join([str(digit) for digit in found[-10:]]))
    print("checksum", checksum)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3200)
