"""Import every bytecode file of a batch; run by the program under test, all in one process.

Before each file a line with its number is printed, so that it is known which one was running when a limit on time or
output stopped the process. Whatever a file holds, importing it may only end well or with an exception.
"""

import sys

from batch_file import INTERVALS, contents, speaker, stressed


def importer(load):
    """A function that imports a module of which it is given the content of the file, too."""

    def import_one(content, name):
        load(name)

    return import_one


def write_file(name, content):
    with open(name, "wb") as file:
        file.write(content)


def main(path, run, say, base, write, loaded):
    count = 0
    for content in contents(path):
        say("\n\x01running %d\n" % count)
        name = "mutant%d" % count
        write(name + ".mpy", content)
        try:
            run(content, name)
        except base:
            pass
        loaded.pop(name, None)
        count += 1
    say("\n\x01done %d\n" % count)


# The files may change the built-ins; what the driver needs of them it holds itself.
sys.path.insert(0, "")
run_file = stressed(importer(__import__), INTERVALS)
main(sys.argv[1], run_file, speaker(sys.stdout), BaseException, write_file, sys.modules)
