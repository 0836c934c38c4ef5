# From level 3 on there are no line numbers: all of the code is in line 1.
import sys

import micropython

text = """
def f():
    a = 1
    return missing

try:
    f()
except NameError as error:
    import sys
    sys.print_exception(error)
"""
before = micropython.opt_level()
for level in (0, 2, 3):
    micropython.opt_level(level)
    print("level", micropython.opt_level())
    exec(text)
    try:
        exec("assert False, 'checked'")
        print("no assertions", __debug__)
    except AssertionError as error:
        print(error)
micropython.opt_level(before)
print(micropython.opt_level() == before)
