"""Compile every source of a batch file; run by the program under test, all in one process.

Whatever a source contains, compiling it must end well or with one of the errors named here; any other error is
printed. The last line says that the end was reached. Stress builds collect and move at every allocation.
"""

import sys

from batch_file import contents, speaker, stressed

EXPECTED = (SyntaxError, ValueError, OverflowError, MemoryError, RuntimeError)


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


def main(path):
    compile_source = stressed(compile_one, (1,))
    say = speaker(sys.stdout)
    count = 0
    for source in contents(path):
        try:
            compile_source(source)
        except EXPECTED:
            pass
        except Exception as error:
            say("unexpected %d %s %s\n" % (count, type(error).__name__, error))
        count += 1
    print("done", count)


main(sys.argv[1])
