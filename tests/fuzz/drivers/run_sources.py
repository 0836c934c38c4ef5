"""Compile and run every source of a batch file; run by the program under test, all in one process.

Before each source a line with its number is printed, so that it is known which one was running when a limit on time or
output stopped the process. Whatever a source does, it may only end well or with an exception.
"""

import sys

from batch_file import INTERVALS, contents, speaker, stressed


def run_one(source):
    exec(str(source, "utf-8"), {"__name__": "mutant"})


def main(path, run, say, base):
    count = 0
    for source in contents(path):
        say("\n\x01running %d\n" % count)
        try:
            run(source)
        except base:
            pass
        count += 1
    say("\n\x01done %d\n" % count)


# The sources may change the built-ins; what the driver needs of them it holds itself.
main(sys.argv[1], stressed(run_one, INTERVALS), speaker(sys.stdout), BaseException)
