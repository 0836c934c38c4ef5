"""Chained comparisons evaluate every operand at most once."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# chained comparison, evaluation once
n = []


def ev(x):
    n.append(x)
    return x


print(ev(1) < ev(2) < ev(3), n)
n.clear()
print(ev(1) < ev(0) < ev(3), n)
n.clear()
print(ev(1) < ev(5) > ev(3) == ev(3) != ev(4) in [ev(4)], n)
print(1 < 2 in [2], 1 in [1] == True, 1 is 1 is not None, not 1 == 2, 3 > 2 > 1 > 0 > -1)
