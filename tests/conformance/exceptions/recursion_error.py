# Calls that nest too deeply raise RecursionError, which is a RuntimeError (and says so, as in the reference).
def endless():
    return endless()


class Endless:
    def __repr__(self):
        return repr(self)

    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return getattr(self, name + "x")


def generator():
    yield from generator()


for call in (
    endless,
    lambda: repr(Endless()),
    lambda: Endless() + 1,
    lambda: next(generator()),
    lambda: sorted([1], key=lambda value: endless()),
):
    try:
        call()
    except RecursionError as error:
        print("RecursionError", isinstance(error, RuntimeError))
    try:
        call()
    except RuntimeError as error:
        print("RuntimeError", type(error) is RecursionError)
try:
    raise RuntimeError("another one")
except RecursionError:
    print("not this")
except RuntimeError as error:
    print(error)
