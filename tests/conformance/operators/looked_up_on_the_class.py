"""Special methods are looked up on the class, also those set or deleted later."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# special methods on instances are ignored
class E:
    pass


e = E()
e.__len__ = lambda: 5
e.__getitem__ = lambda i: 1
e.__call__ = lambda: 2
e.__str__ = lambda: "inst"
for f in ["len(e)", "e[0]", "e()", "e.__len__()"]:
    show(lambda: eval(f, {"e": e}))
# special methods set on class later
E.__len__ = lambda self: 11
E.__getitem__ = lambda self, i: i * 2
E.__call__ = lambda self: "called"
E.__str__ = lambda self: "later"
E.__add__ = lambda self, o: "plus"
E.__iter__ = lambda self: iter([1])
E.__eq__ = lambda self, o: True
E.__contains__ = lambda s, x: True
E.__bool__ = lambda s: False
E.__neg__ = lambda s: "n"
for f in ["len(e)", "e[3]", "e()", "str(e)", "e + 1", "list(e)", "e == 5", "5 in e", "bool(e)", "-e"]:
    show(lambda: eval(f, {"e": e}))
del E.__len__, E.__add__, E.__getitem__
for f in ["len(e)", "e + 1", "e[0]"]:
    show(lambda: eval(f, {"e": e}))
