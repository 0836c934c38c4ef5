"""Integers of any size: products, powers, division, shifts, modular powers, conversion to text and back."""

import sys


def factorial(n):
    product = 1
    for i in range(2, n + 1):
        product *= i
    return product


def fibonacci(n):
    a = 0
    b = 1
    for _ in range(n):
        a, b = b, a + b
    return a


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def probably_prime(n):
    """Miller and Rabin's test with a few fixed witnesses."""
    odd = n - 1
    twos = 0
    while odd & 1 == 0:
        odd >>= 1
        twos += 1
    for witness in (2, 3, 5, 7, 11, 13):
        x = pow(witness, odd, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def square_root(n):
    guess = 1 << ((len(hex(n)) - 2) * 2 + 1)
    while True:
        better = (guess + n // guess) >> 1
        if better >= guess:
            return guess
        guess = better


def mixed(steps):
    """Multiply, shift and divide numbers of a few machine words."""
    total = 0
    value = 3**200
    for i in range(steps):
        value = (value * 1000003 + i) & ((1 << 400) - 1)
        total ^= (value >> 37) - (value // (i + 12345678901234567))
        total &= (1 << 200) - 1
    return total


def main(size):
    total = 0
    for i in range(size):
        text = str(factorial(1500 - i))
        total += len(text) + int(text) % ((1 << 61) - 1)
        total += fibonacci(9000 + i) + square_root((2 + i) * 10**1500)
        total += gcd(fibonacci(1500 + i), fibonacci(1000 + i))
        total += mixed(9000 + i) + 7 ** (5000 + i) // 3 ** (7000 + i)
        total %= 10**50
    print("mixed", total)
    for exponent in (127, 257, 521, 607, 1279):
        print("mersenne", exponent, probably_prime((1 << exponent) - 1))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 24)
