"""The operand of the derived class is asked first if it has a method of its own."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# subclass priority
class B1:
    def __add__(self, o):
        return "B1.add"

    def __radd__(self, o):
        return "B1.radd"

    def __eq__(self, o):
        return "B1.eq"

    def __lt__(self, o):
        return "B1.lt"

    def __gt__(self, o):
        return "B1.gt"


class B2(B1):
    def __radd__(self, o):
        return "B2.radd"

    def __eq__(self, o):
        return "B2.eq"

    def __gt__(self, o):
        return "B2.gt"


class B3(B1):
    pass


print(
    B1() + B2(),
    B2() + B1(),
    B1() + B3(),
    B1() == B2(),
    B1() < B2(),
    B2() == B1(),
    B1() == 5,
    5 == B1(),
    5 < B1(),
    5 > B1(),
)
