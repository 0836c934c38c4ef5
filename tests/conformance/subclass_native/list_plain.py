"""A class derived from list without anything of its own, and stores, deletions and iteration that are noticed."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class L2(list):
    pass


show(lambda: L2([1]) == [1])
show(lambda: L2("abc"))
show(lambda: L2([1]) + L2([2]))
show(lambda: L2([3, 1, 2]).sort())
show(lambda: L2() or "empty")
show(lambda: L2([1, 2]) < [1, 3])
show(lambda: [1] + L2([2]))
show(lambda: L2((1, 2))[1])
show(lambda: L2())
show(lambda: [L2([1])])
show(lambda: (lambda a, b: a)(*L2([1, 2])))
show(lambda: {L2: 1}[L2])
show(lambda: L2(5))
show(lambda: L2(1, 2))
show(lambda: L2([1]).nope)


class SL(list):
    def __setitem__(self, i, v):
        print("set", i)
        super().__setitem__(i, v)

    def __delitem__(self, i):
        print("del", i)
        super().__delitem__(i)

    def __iadd__(self, o):
        print("iadd")
        super().__iadd__(o)
        return self


x = SL([1, 2, 3])
x[0] = 5
x[1:2] = [7, 8]
del x[0]
x += [1]
show(lambda: x)


class CallL(list):
    def __call__(self, *a):
        return a, len(self)


show(lambda: CallL([1])(5))


class It(list):
    def __iter__(self):
        return super().__iter__()

    def __next__(self):
        return 1

    def __reversed__(self):
        return iter("rev")


show(lambda: list(It([1, 2])))
show(lambda: next(It()))
show(lambda: list(reversed(It())))
