"""Run a program, given as a file, in a namespace of its own."""

import sys

with open(sys.argv[1]) as file:
    source = file.read()
exec(source, {"__name__": "program"})
