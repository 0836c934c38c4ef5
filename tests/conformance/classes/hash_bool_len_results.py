"""What __hash__, __bool__ and __len__ may return; __eq__ without __hash__."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# eq/hash
class E1:
    def __eq__(self, o):
        return True


show(lambda: hash(E1()))
print(E1.__hash__)


class E2(E1):
    def __hash__(self):
        return 5


print(hash(E2()), E2() in {E2()}, {E2(): 1}[E2()])


class E3(E2):
    pass


print(hash(E3()))


class E4(E2):
    def __eq__(self, o):
        return False


show(lambda: hash(E4()))


class E5:
    __hash__ = None


show(lambda: hash(E5()))
show(lambda: {E5()})


class E6:
    def __hash__(self):
        return 1 << 70


print(hash(E6()))


class E7:
    def __hash__(self):
        return "x"


show(lambda: hash(E7()))


class E9:
    def __hash__(self):
        return True


print(hash(E9()))


# bool len
class Bl:
    def __bool__(self):
        return 1


show(lambda: bool(Bl()))


class Bl:
    def __len__(self):
        return -1


show(lambda: bool(Bl()))
show(lambda: len(Bl()))


class Bl:
    def __len__(self):
        return "x"


show(lambda: len(Bl()))
