"""Classes derived from bytes, bytearray and set."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class B(bytes):
    pass


show(lambda: B(b"ab"))
show(lambda: B(3))
show(lambda: B(b"a") + b"b")
show(lambda: B(b"ab")[0])
show(lambda: B([1, 2]).hex())
show(lambda: B("x", "utf8"))
show(lambda: B(b"ab") == b"ab")
show(lambda: B(b"a,b").split(b","))


class BA(bytearray):
    def put(self, b):
        self.append(b)
        return self


show(lambda: BA(b"ab").put(99))
show(lambda: BA(2))
show(lambda: memoryview(BA(b"xy"))[1])
show(lambda: len(BA(b"abc")))
show(lambda: bytes(BA(b"q")))


class St(set):
    def add(self, x):
        super().add(x + 1)


st = St([1])
st.add(5)
show(lambda: sorted(st))
show(lambda: 6 in st)
show(lambda: st | {9})
show(lambda: st == {1, 6})
show(lambda: len(st))
show(lambda: type(st | st).__name__)
show(lambda: type(st.copy()).__name__)
