"""Dictionaries with integer, string and tuple keys: store, look up, delete, iterate, set operations."""

import sys


def integer_keys(count):
    table = {}
    for i in range(count):
        table[i * 7919 % 100003] = i
    hits = 0
    for i in range(count):
        if i in table:
            hits += table[i]
    return len(table), hits


def string_keys(rounds):
    names = ["key%d" % i for i in range(200)]
    table = {}
    for i in range(rounds):
        name = names[i * 31 % 200]
        table[name] = table.get(name, 0) + i
    return sum(table.values())


def tuple_keys(side):
    board = {}
    for row in range(side):
        for column in range(side):
            board[row, column] = row ^ column
    total = 0
    for (row, column), value in board.items():
        total += board.get((column, row), 0) * value
    return total


def churn(rounds):
    """Delete while inserting, so that tables must cope with holes."""
    table = {}
    for i in range(rounds):
        table[i] = i
        if i >= 50:
            del table[i - 50]
    return len(table), sum(table)


def sets(rounds):
    odd = set(range(1, 200, 2))
    total = 0
    for i in range(rounds):
        window = {i % 100, i % 60, i % 7}
        total += len(window & odd) + len(window | odd) - len(odd - window)
    return total


def main(size):
    print("integer", integer_keys(size * 60))
    print("string", string_keys(size * 150))
    print("tuple", tuple_keys(size // 12))
    print("churn", churn(size * 80))
    print("sets", sets(size * 4))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 7000)
