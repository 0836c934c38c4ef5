"""Endless recursion of every kind ends in RuntimeError, over and over, and the program goes on."""


def plain():
    return 1 + plain()


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


def guarded():
    try:
        return guarded()
    finally:
        len("")


class Mirror:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name)

    def __eq__(self, other):
        return other == self

    def __len__(self):
        return len(self)

    def __add__(self, other):
        return self + other

    def __iter__(self):
        return iter(self)

    def __call__(self, *arguments):
        return self(*arguments)

    def __hash__(self):
        return hash(self)


def by_key(value):
    return sorted([1, 2, 3], key=by_key)


def delegating():
    yield from delegating()


def main():
    mirror = Mirror()
    kinds = [
        plain,
        lambda: mutual_a(0),
        guarded,
        lambda: repr(mirror),
        lambda: mirror.missing,
        lambda: mirror == Mirror(),
        lambda: len(mirror),
        lambda: mirror + 1,
        lambda: list(mirror),
        lambda: mirror(1),
        lambda: hash(mirror),
        lambda: by_key(0),
        lambda: next(delegating()),
    ]
    ended = 0
    for _ in range(3):
        for i, kind in enumerate(kinds):
            try:
                kind()
                print("no error from kind", i)
            except RuntimeError:
                ended += 1
            except MemoryError:
                print("MemoryError from kind", i)
    print("ended in RuntimeError:", ended, "of", 3 * len(kinds))
    print("ok" if ended == 3 * len(kinds) else "FAILED")


main()
