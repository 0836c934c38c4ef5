# A __call__ that leads back to the object itself, or to others that lead back, is an endless recursion and no hang.
class Caller:
    pass


class Other:
    pass


def too_deep(value):
    try:
        value()
    except RuntimeError:
        print("too deep")


Caller.__call__ = Caller()
too_deep(Caller())
Caller.__call__ = Other()
Other.__call__ = Caller()
too_deep(Caller())
Other.__call__ = len
try:
    Caller()()
except TypeError:
    print("TypeError")
Other.__call__ = lambda self: "called"
print(Caller()())

itself = staticmethod(len)
itself.__init__(itself)
too_deep(itself)
itself.__init__(lambda: print("a function again"))
itself()
