"""What except clauses may name, and when that is evaluated."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# except clause errors
def x1():
    try:
        1 / 0
    except 5:
        print("no")


show(x1)


def x2():
    try:
        1 / 0
    except (KeyError, 5):
        print("no")


show(x2)


def x4():
    try:
        1 / 0
    except ():
        print("no")


show(x4)


def x5():
    try:
        1 / 0
    except [ZeroDivisionError]:
        print("no")


show(x5)


def x6():
    try:
        1 / 0
    except undefined:
        print("no")


show(x6)


def x7():
    try:
        pass
    except undefined:
        print("no")
    return "fine"


show(x7)


def x8():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e = 5
    try:
        return e
    except UnboundLocalError:
        return "unbound"


show(x8)


def x9():
    try:
        1 / 0
    except ZeroDivisionError as e:
        del e
    return 1


show(x9)
