# help(value) shows the type and what it defines; the texts are the reference's.
import micropython


class Shape:
    sides = 4
    name = "square"
    del sides

    def __str__(self):
        return "a shape"


help(help)
help(print)
help(Shape)
help(Shape())
help(())
help(micropython.opt_level)
try:
    help(1, 2)
except TypeError:
    print("TypeError")
