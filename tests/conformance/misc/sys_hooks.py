import sys
def level():
    try:
        1 // 0
    except ZeroDivisionError as e:
        return sys.exc_info()[0] is ZeroDivisionError, sys.exc_info()[1] is e
print(level(), sys.exc_info()[0], sys.exc_info()[1])
def nested():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            a = sys.exc_info()[0].__name__
        b = sys.exc_info()[0].__name__
    return a, b, sys.exc_info()[0]
print(nested())
for attr in ("exit", "modules", "path", "argv", "version", "version_info", "platform", "byteorder", "maxsize", "stdin", "stdout", "stderr", "implementation", "getsizeof"):
    print(attr, hasattr(sys, attr))
print(sys.getsizeof([]) > 0, sys.getsizeof([1] * 100) > sys.getsizeof([1]), sys.getsizeof(1 << 200) > sys.getsizeof(1), type(sys.getsizeof("x")).__name__)
