"""__new__ that returns instances of this class, of another class, or no instance at all."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class N:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)

    def __init__(self, *a, **k):
        print("init", a, k)


N(1, b=2)


class N2(N):
    def __new__(cls, *a):
        return 5


print(N2(3))


class N3(N):
    def __new__(cls, *a):
        return N(9)


print(type(N3(3)).__name__)


class N4:
    def __init__(self):
        return 5


show(N4)


class N5:
    def __new__(cls):
        return object.__new__(cls)


print(type(N5()).__name__)
show(lambda: object.__new__(N5).__class__.__name__)


class Whole:
    def __new__(cls, *arguments):
        return object.__new__(Part if arguments else cls)

    def __init__(self, *arguments):
        print("Whole", arguments)


class Part(Whole):
    def __init__(self, *arguments):
        print("Part", arguments)


print(type(Whole()).__name__, type(Whole(1, 2)).__name__, type(Part()).__name__)
