# help(value) shows the type and what it defines; the texts are the reference's.
from micropython import opt_level


class Shape:
    sides = 4
    name = "square"
    del sides

    __call__ = len


help(help)
help(print)
help(Shape)
help(type(Shape()))
help(())
help(opt_level)
try:
    help(1, 2)
except TypeError:
    print("TypeError")
