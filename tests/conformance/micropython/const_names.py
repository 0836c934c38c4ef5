# What a name that is a constant means where something else gets that name.
from micropython import const

SIZE = const(1)
DEPTH = const(2)
import sys as SIZE

print(globals()["SIZE"] is SIZE, SIZE, globals()["SIZE"].__name__)


def SIZE():
    return "function", SIZE


print(globals()["SIZE"]())


class SIZE:
    def get(self):
        return "class", SIZE


print(globals()["SIZE"]().get())


def parameters(SIZE, *DEPTH, **LIMIT):
    return SIZE, DEPTH


print(parameters(5, 6))


class Shape:
    LIMIT = const(4)
    _HIDDEN = const(5)

    def SIZE(self, other=LIMIT):
        return "method", DEPTH, LIMIT, self.LIMIT, other, _HIDDEN

    def nested(self):
        class Inner:
            def get(self):
                return LIMIT

        return Inner().get() + (lambda: LIMIT)()

    def own(self, LIMIT):
        DEPTH = LIMIT
        return DEPTH


print(Shape().SIZE(), Shape().nested(), Shape().own(9), Shape.SIZE is not None)
try:
    LIMIT
except NameError:
    print("only in the class")
DEPTH = 7
print(DEPTH)
