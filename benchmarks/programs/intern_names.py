"""Names made at run time: setattr, getattr, dictionaries used as name spaces, `exec` and `eval` of small texts."""

import sys


class Record:
    pass


def attributes(rounds):
    """Every round makes new names, so old ones must not stay for ever."""
    total = 0
    for i in range(rounds):
        record = Record()
        for letter in "abcd":
            setattr(record, letter + str(i), i)
        for letter in "abcd":
            total += getattr(record, letter + str(i))
        total += hasattr(record, "e" + str(i))
    return total


def shared_names(rounds):
    names = ["field_%d" % i for i in range(40)]
    record = Record()
    for name in names:
        setattr(record, name, 0)
    for i in range(rounds):
        name = names[i % 40]
        setattr(record, name, getattr(record, name) + i)
    return sum([getattr(record, name) for name in names])


def programs(rounds):
    scope = {"total": 0}
    for i in range(rounds):
        exec("value%d = %d\ntotal += value%d * 2" % (i % 500, i, i % 500), scope)
        scope["total"] += eval("value%d + 1" % (i % 500), scope)
    return scope["total"]


def keywords(rounds):
    def collect(**named):
        return sum(named.values())

    total = 0
    for i in range(rounds):
        total += collect(**{"k%d" % (i % 300): i, "shared": 1})
    return total


def main(size):
    print("attributes", attributes(size * 4))
    print("shared", shared_names(size * 30))
    print("programs", programs(size // 2))
    print("keywords", keywords(size * 8))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 15000)
