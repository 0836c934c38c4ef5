import sys, io


def show(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    print(out.getvalue(), end="")


def f(n):
    if n:
        f(n - 1)
    else:
        raise TypeError("text", 5)


try:
    f(2)
except TypeError as e:
    show(e)


def gen():
    yield 1
    raise IndexError("in generator")


def consume():
    for x in gen():
        pass


try:
    consume()
except IndexError as e:
    show(e)


class A:
    def __init__(self):
        self.go()

    def go(self):
        try:
            raise ValueError("first")
        except ValueError:
            raise RuntimeError("second")


try:
    A()
except RuntimeError as e:
    show(e)

never_raised = ValueError("never raised")
show(never_raised)
try:
    exec("def g():\n    raise OSError('in exec')\ng()")
except OSError as e:
    show(e)
