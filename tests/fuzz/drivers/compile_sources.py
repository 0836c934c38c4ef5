"""Compile every source of a batch file; run by the program under test, all in one process.

The batch holds sources, each behind its length in four bytes. Whatever a source contains, compiling it must end well
or with one of the errors named here; any other error is printed. The last line says that the end was reached.
"""

import sys

EXPECTED = (SyntaxError, ValueError, OverflowError, MemoryError, RuntimeError)


def sources(path):
    with open(path, "rb") as batch:
        while True:
            length = batch.read(4)
            if not length:
                return
            yield batch.read(int.from_bytes(length, "little"))


def compile_one(source):
    try:
        text = str(source, "utf-8")
    except ValueError:
        compile_bytes(source)
    else:
        compile(text, "mutant", "exec")


def compile_bytes(source):
    """What is no UTF-8 can only come as bytes, which `compile` may refuse altogether."""
    try:
        compile(source, "mutant", "exec")
    except TypeError:
        pass


def report(number, error):
    """Say it at once, so that it is not lost in a crash."""
    sys.stdout.write("unexpected %d %s %s\n" % (number, type(error).__name__, error))
    if hasattr(sys.stdout, "flush"):
        sys.stdout.flush()


def main(path):
    count = 0
    for source in sources(path):
        try:
            compile_one(source)
        except EXPECTED:
            pass
        except Exception as error:
            report(count, error)
        count += 1
    print("done", count)


main(sys.argv[1])
