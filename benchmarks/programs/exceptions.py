"""Exceptions: `try` that costs nothing, raising and catching across calls, `finally`, `with`, own classes."""

import sys


class Refused(Exception):
    def __init__(self, amount):
        super().__init__(amount)
        self.amount = amount


class Overdrawn(Refused):
    pass


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, error, traceback):
        self.depth -= 1
        return kind is not None and issubclass(kind, Overdrawn)

    def withdraw(self, amount):
        if amount > self.balance:
            raise Overdrawn(amount)
        if amount < 0:
            raise Refused(amount)
        self.balance -= amount


def quiet(count):
    total = 0
    for i in range(count):
        try:
            total += i & 3
        except ValueError:
            total = 0
    return total


def deep(depth, error):
    if depth == 0:
        raise error
    try:
        return deep(depth - 1, error)
    finally:
        error.amount += 1


def lookups(count):
    table = {1: 10, 3: 30}
    values = [1, 2, 3]
    missing = 0
    for i in range(count):
        try:
            missing += table[i & 3]
            missing += values[i & 3]
        except KeyError:
            missing += 1
        except IndexError as error:
            missing += len(error.args)
    return missing


def conversions(count):
    bad = 0
    for i in range(count):
        try:
            int("12x" if i & 1 else "12")
            None + 1
        except (ValueError, TypeError):
            bad += 1
    return bad


def banking(count):
    account = Account(1000)
    refused = 0
    for i in range(count):
        try:
            with account:
                account.withdraw(i % 40 - 2)
        except Refused as error:
            refused -= error.amount
    return account.balance, refused, account.depth


def main(size):
    print("quiet", quiet(size * 20))
    total = 0
    for i in range(size // 20):
        try:
            deep(12, Refused(i))
        except Refused as error:
            total += error.amount
    print("deep", total)
    print("lookups", lookups(size * 4))
    print("conversions", conversions(size))
    print("banking", banking(size * 2))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 70000)
