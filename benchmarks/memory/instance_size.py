"""How many bytes an instance with four attributes takes, and what a few other objects take."""

import gc
import sys

COUNT = 1000


class Four:
    def __init__(self, value):
        self.a = value
        self.b = value
        self.c = value
        self.d = value


def bytes_each(make):
    """Bytes of one object, without the list that holds them."""
    holder = [None] * COUNT
    gc.collect()
    before = gc.mem_alloc()
    for i in range(COUNT):
        holder[i] = make(i)
    gc.collect()
    return (gc.mem_alloc() - before) // COUNT


def main():
    bytes_each(Four)
    four = bytes_each(Four)
    print("instance with four attributes:", four)
    print("empty list:", bytes_each(lambda i: []))
    print("empty dict:", bytes_each(lambda i: {}))
    print("tuple of two:", bytes_each(lambda i: (i, i)))
    print("string of ten characters:", bytes_each(lambda i: f"abcde{i:05d}"))
    print("dict of four:", bytes_each(lambda i: {1: i, 2: i, 3: i, 4: i}))
    limit = 64 if sys.maxsize > 0x7FFFFFFF else 32
    print("ok" if 0 < four <= limit else "FAILED")


main()
