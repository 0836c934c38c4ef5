# Arguments of a call that goes on in a new piece of the stack are alive while memory for that is looked for.
import gc
import sys

if hasattr(gc, "threshold"):
    gc.threshold(500)
if hasattr(sys, "setrecursionlimit"):
    sys.setrecursionlimit(10000)


class Node:
    def __init__(self, a, b=0, c=0, d=0, *, depth=0, last=None):
        self.whole = (a, b, c, d, last) == (1.5, "two", (3,), None, "last")
        self.child = Node(a, b, c, d, depth=depth - 1, last=last) if depth else None


def function(a, b=0, c=0, d=0, *more, depth=0, last=None):
    whole = (a, b, c, d, last) == (1.5, "two", (3,), None, "last")
    return whole and (function(a, b, c, d, *more, depth=depth - 1, last=last) if depth else True)


class Caller:
    def method(self, a, b=0, c=0, d=0, last=None, depth=0):
        whole = (a, b, c, d, last) == (1.5, "two", (3,), None, "last")
        return whole and (self.method(a, b, c, d, last, depth - 1) if depth else True)

    def __call__(self, a, b=0, c=0, d=0, last=None, depth=0):
        whole = (a, b, c, d, last) == (1.5, "two", (3,), None, "last")
        return whole and (self(a, b, c, d, last, depth=depth - 1) if depth else True)


def chain_is_whole(node):
    while node:
        if not node.whole:
            return False
        node = node.child
    return True


for depth in (100, 700, 1500):
    node = Node(1.5, "two", (3,), None, depth=depth, last="last")
    caller = Caller()
    print(
        depth,
        chain_is_whole(node),
        function(1.5, "two", (3,), None, 5, 6, 7, depth=depth, last="last"),
        caller.method(1.5, "two", (3,), None, "last", depth),
        caller(1.5, "two", (3,), None, "last", depth),
    )

