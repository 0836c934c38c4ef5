"""What the drivers have in common; imported by the program under test."""

import gc

INTERVALS = (1, 2, 3, 7, 13, 1, 29, 5)
"""At every so-manieth allocation stress builds collect and move everything, input by input."""
MOST_ALLOCATIONS = 400
"""One of so many allocations at the beginning may fail."""


def contents(path):
    """The inputs in a batch file, each of which is behind its length in four bytes; empty if memory has no room."""
    with open(path, "rb") as batch:
        while True:
            length = batch.read(4)
            if not length:
                return
            end = batch.tell() + int.from_bytes(length, "little")
            try:
                yield batch.read(end - batch.tell())
            except MemoryError:
                batch.seek(end)
                yield b""


def speaker(stream):
    """A function that writes a text at once, so that it is not lost in a crash."""
    write = stream.write
    flush = getattr(stream, "flush", None)

    def say(text):
        write(text)
        if flush is not None:
            flush()

    return say


def stressed(function, intervals):
    """A function of an input, made for stress builds: first it sets how often they collect, and every now and then it
    lets an allocation fail. All depends on the input only, which so does alone what it does in a batch."""
    if not hasattr(gc, "stress"):
        return function
    stress, fail_after, length_of, count = gc.stress, gc.fail_after, len, len(intervals)

    def run(content, *arguments):
        size = length_of(content)
        stress(intervals[size % count])
        if size % 4 == 0:
            fail_after(1 + size * 7919 % MOST_ALLOCATIONS)
        try:
            function(content, *arguments)
        finally:
            fail_after(0)

    return run
