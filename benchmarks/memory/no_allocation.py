"""Small-integer arithmetic, calls, method calls and loops over ranges allocate nothing."""

import gc


def add(a, b=1):
    return a + b


class Counter:
    def __init__(self):
        self.value = 0

    def advance(self, amount):
        self.value += amount
        return self.value


def arithmetic(rounds):
    total = 0
    i = 0
    while i < rounds:
        total = (total * 3 + i // 2 - 1) & 0xFFFF
        i += 1
    return total


def calls(rounds):
    total = 0
    for i in range(rounds):
        total = (total + add(i) + add(i, 2) + add(i, b=3)) & 0xFFFF
    return total


def methods(rounds, counter):
    for i in range(rounds):
        counter.advance(i & 1)
    return counter.value


def stores(rounds, values):
    for i in range(rounds):
        values[i & 3] = values[(i + 1) & 3]
    return values[0]


def used_by(function, *arguments):
    """Bytes that are allocated while the function runs, after a first run to warm up."""
    function(*arguments)
    before = gc.mem_alloc()
    function(*arguments)
    return gc.mem_alloc() - before


def main():
    gc.collect()
    gc.disable()
    counter = Counter()
    idle = used_by(add, 1)
    good = True
    for function, arguments in (
        (arithmetic, (2000,)),
        (calls, (2000,)),
        (methods, (2000, counter)),
        (stores, (2000, [1, 2, 3, 4])),
    ):
        used = used_by(function, *arguments) - idle
        print(function.__name__ + ":", used, "bytes for 2000 rounds")
        # The range itself and the call with its star arguments may cost a few words, the rounds may not.
        good = good and used <= 256
    gc.enable()
    print("ok" if good else "FAILED")


main()
