"""Method calls and attribute access on instances, classes, properties and a class hierarchy."""

import sys


class Counter:
    step = 1
    made = 0

    def __init__(self, start):
        self.value = start
        self.calls = 0
        Counter.made += 1

    def advance(self):
        self.value += self.step
        self.calls += 1

    def advance_by(self, amount):
        self.value += amount
        return self.value

    def current(self):
        return self.value


class Wrapping(Counter):
    def __init__(self, start, limit):
        super().__init__(start)
        self.limit = limit

    def advance(self):
        super().advance()
        if self.value >= self.limit:
            self.value -= self.limit

    @property
    def remaining(self):
        return self.limit - self.value

    @staticmethod
    def clamp(value):
        return value & 1023

    @classmethod
    def fresh(cls):
        return cls(0, 17)


class Doubling(Wrapping):
    step = 2


def drive(counter, rounds):
    """Advance a counter of any class; the call sites see several classes."""
    total = 0
    for _ in range(rounds):
        counter.advance()
        total += counter.current()
        total += counter.advance_by(1) & 7
    return total


def main(size):
    total = 0
    for counter in (Counter(1), Wrapping(2, 1000), Doubling(3, 1000)):
        total += drive(counter, size)
        total += counter.calls
    wrapping = Wrapping.fresh()
    for i in range(size):
        wrapping.limit = 17 + (i & 3)
        wrapping.advance()
        total += wrapping.remaining + Wrapping.clamp(i)
    for i in range(size // 4):
        total += Doubling.fresh().value + i
    print("methods", size, total, Counter.made)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400000)
