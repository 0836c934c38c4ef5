"""Compile and run every source of a batch file; run by the program under test, all in one process.

Before each source a line with its number is printed, so that it is known which one was running when a limit on time or
output stopped the process. Whatever a source does, it may only end well or with an exception.
"""

import sys


def sources(path):
    with open(path, "rb") as batch:
        while True:
            length = batch.read(4)
            if not length:
                return
            yield batch.read(int.from_bytes(length, "little"))


def run_one(source):
    exec(str(source, "utf-8"), {"__name__": "mutant"})


def speaker(stream):
    """A function that writes a text at once, so that it is not lost in a crash."""
    write = stream.write
    flush = getattr(stream, "flush", None)

    def say(text):
        write(text)
        if flush is not None:
            flush()

    return say


def main(path, say, base):
    count = 0
    for source in sources(path):
        say("\n\x01running %d\n" % count)
        try:
            run_one(source)
        except base:
            pass
        count += 1
    say("\n\x01done %d\n" % count)


# The sources may change the built-ins; what the driver needs of them it holds itself.
main(sys.argv[1], speaker(sys.stdout), BaseException)
