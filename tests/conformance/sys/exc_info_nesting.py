# sys.exc_info in handlers, functions called by them, finally, generators and after handlers.
import sys


def now():
    kind, error, _ = sys.exc_info()
    return None if kind is None else (kind.__name__, str(error))


print(now())
try:
    raise ValueError("outer")
except ValueError:
    print(now())
    try:
        raise IndexError("inner")
    except IndexError:
        print(now())
    print(now())
    try:
        pass
    finally:
        print(now())
print(now())
try:
    try:
        raise ValueError("passing")
    finally:
        print(now())
except ValueError:
    print(now())
print(now())


def handling():
    try:
        1 // 0
    except ZeroDivisionError:
        return now()
    finally:
        print("finally", now())


print(handling(), now())


def generator():
    yield 0
    try:
        raise LookupError("in generator")
    except LookupError:
        yield now()
    yield now()


running = generator()
try:
    raise ValueError("around")
except ValueError:
    print(next(running), now())
    print(next(running), now())
print(running.close(), now())


class Manager:
    def __enter__(self):
        return now()

    def __exit__(self, kind, error, traceback):
        print("exit", now(), kind is not None)
        return True


with Manager() as entered:
    raise TypeError("in with")
print(entered, now())
for number in range(2):
    try:
        raise IndexError(number)
    except IndexError:
        if number == 0:
            continue
        print(now())
        break
print(now())


def returns_in_handler():
    for number in range(3):
        try:
            raise OSError(number)
        except OSError:
            return now()


print(returns_in_handler(), now())
