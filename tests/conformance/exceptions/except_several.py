# `except` with a tuple written out: all of it is evaluated before anything is compared.
log = []


def note(kind):
    log.append(kind.__name__)
    return kind


def caught(error, *more):
    try:
        raise error
    except (note(KeyError), note(TypeError), note(OSError)) as found:
        return "first", type(found)
    except (note(ValueError),):
        return "second"
    except (*more, note(NameError)):
        return "third"
    except ():
        return "never"
    except (AttributeError, EOFError, ArithmeticError) + (MemoryError,):
        return "sum"


for error in (KeyError, TypeError(1), OSError(2), ValueError, NameError, AttributeError, EOFError, ZeroDivisionError, MemoryError):
    print(caught(error), log)
    log.clear()
print(caught(IndexError, IndexError))
try:
    caught(RuntimeError)
except RuntimeError:
    print("not caught", log)

try:
    try:
        raise KeyError
    except (KeyError, undefined_name):
        print("unreachable")
except NameError as error:
    print("NameError")
try:
    try:
        raise KeyError
    except (5, KeyError):
        print("unreachable")
except TypeError:
    print("TypeError")
