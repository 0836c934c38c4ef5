"""Import every bytecode file of a batch; run by the program under test, all in one process.

Before each file a line with its number is printed, so that it is known which one was running when a limit on time or
output stopped the process. Whatever a file holds, importing it may only end well or with an exception.
"""

import sys


def contents(path):
    with open(path, "rb") as batch:
        while True:
            length = batch.read(4)
            if not length:
                return
            yield batch.read(int.from_bytes(length, "little"))


def speaker(stream):
    """A function that writes a text at once, so that it is not lost in a crash."""
    write = stream.write
    flush = getattr(stream, "flush", None)

    def say(text):
        write(text)
        if flush is not None:
            flush()

    return say


def write_file(name, content):
    with open(name, "wb") as file:
        file.write(content)


def main(path, say, base, write, load, loaded):
    count = 0
    for content in contents(path):
        say("\n\x01running %d\n" % count)
        name = "mutant%d" % count
        write(name + ".mpy", content)
        try:
            load(name)
        except base:
            pass
        loaded.pop(name, None)
        count += 1
    say("\n\x01done %d\n" % count)


# The files may change the built-ins; what the driver needs of them it holds itself.
sys.path.insert(0, "")
main(sys.argv[1], speaker(sys.stdout), BaseException, write_file, __import__, sys.modules)
