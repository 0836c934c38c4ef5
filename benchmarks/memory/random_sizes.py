"""Objects of random kinds and sizes come and go in a nearly full heap: an allocation fails only if memory is short.

Counts the allocations that failed although twice as much as wanted was free in all.
"""

import gc

WHOLE = 3
"""Objects of kinds below this one are made by one allocation of their size."""


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


class Link:
    def __init__(self, following):
        self.following = following


def make(kind, size):
    """An object of about `size` bytes."""
    if kind == 0:
        return bytearray(size)
    if kind == 1:
        return [None] * (size // 8)
    if kind == 2:
        return "x" * size
    if kind == 3:
        return dict.fromkeys(range(size // 64 + 1))
    link = None
    for _ in range(size // 64 + 1):
        link = Link(link)
    return link


def run(seed, rounds, largest):
    """Returns how many allocations failed in all, and how many of them although enough was free."""
    random = Random(seed)
    held = []
    failed = unjust = 0
    for i in range(rounds):
        size = 16 + random.below(16 + random.below(largest))
        kind = random.below(5)
        if i % 50 == 0 and held:
            id(held[-1])  # it must not move any more
        try:
            held.append(make(kind, size))
        except MemoryError:
            failed += 1
            gc.collect()
            if kind < WHOLE and gc.mem_free() >= 2 * size + 512:
                unjust += 1
            for _ in range(len(held) // 4 + 1):
                held[random.below(len(held))] = held[-1]
                held.pop()
    return failed, unjust


def main():
    gc.collect()
    heap = gc.mem_free() + gc.mem_alloc()
    failed = unjust = 0
    for seed in range(1, 6):
        results = run(seed, 6000, heap // 8)
        failed += results[0]
        unjust += results[1]
    print("heap:", heap, "failed:", failed, "of these although twice as much was free:", unjust)
    print("ok" if failed > 0 and unjust * 10 <= failed else "FAILED")


main()
