for v in (0, -5, 10 ** 20, 1.5, -0.0, 1e50, True, None, [1, [2]], (1,), (), {1: 2}, {}, {1}, b"x", bytearray(b"y"), range(3), range(1, 5, 2), Ellipsis, NotImplemented, "s", int, str, ValueError):
    print(str(v), repr(v))
class A:
    def __str__(self):
        return "str form"
class B:
    def __repr__(self):
        return "repr form"
class C(A, B):
    pass
print(str(A()), str(B()), repr(B()), str(C()), repr(C()), [B()], "%s %r" % (A(), B()), "{} {!r}".format(A(), B()))
print(str(ValueError("msg")), repr(ValueError("msg")), str(ValueError()), repr(ValueError()), str(KeyError(7)), str(ValueError(1, 2)))
class Bad:
    def __str__(self):
        raise KeyError("inside")
try:
    str(Bad())
except KeyError:
    print("KeyError")
try:
    print(Bad())
except KeyError:
    print("KeyError")
