"""return, break, continue and raise in finally and else, after exceptions and without."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


def x12():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise


show(x12)


def x13():
    try:
        raise ValueError("a")
    finally:
        try:
            raise KeyError("b")
        except KeyError:
            pass


show(x13)


def x14():
    try:
        raise ValueError("a")
    finally:
        raise KeyError("b")


show(x14)


def x15():
    for i in range(3):
        try:
            raise ValueError("a")
        finally:
            continue
    return i


show(x15)


def x16():
    while True:
        try:
            raise ValueError("a")
        finally:
            break
    return "broke"


show(x16)


def x17():
    try:
        return 1
    finally:
        return 2


show(x17)


def x18():
    try:
        raise ValueError
    except ValueError:
        return 1
    finally:
        print("f")


show(x18)


def x19():
    try:
        pass
    except:
        pass
    else:
        raise KeyError("else")
    finally:
        print("f")


show(x19)


def x20():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
        finally:
            print("f1")
    except KeyError as e:
        return e.args
    finally:
        print("f2")


show(x20)
