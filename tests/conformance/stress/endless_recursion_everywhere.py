"""Recursion without end through every special method, hook and statement is a RuntimeError."""

import gc

if hasattr(gc, "stress"):
    # A stress build goes through the whole stack at each collection.
    gc.stress(500)


def gen():
    yield from gen()


try:
    list(gen())
except RuntimeError:
    print("RuntimeError")


def gen2():
    for x in gen2():
        yield x


try:
    next(gen2())
except RuntimeError:
    print("RuntimeError")


d = {}
d["self"] = d
print(d)


class R:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, n):
        return getattr(self, n)

    def __eq__(self, o):
        return self == o

    def __add__(self, o):
        return self + o

    def __iter__(self):
        return iter(self)

    def __len__(self):
        return len(self)

    def __call__(self):
        return self()

    def __hash__(self):
        return hash(self)

    def __bool__(self):
        return bool(self)

    def __getitem__(self, i):
        return self[i]

    def __contains__(self, i):
        return i in self

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *a):
        pass

    def __int__(self):
        return int(self)

    def __format__(self, s):
        return format(self, s)

    def __del__(self):
        pass


r = R()


def wi():
    with r:
        pass


for g in [
    lambda: repr(r),
    lambda: r.x,
    lambda: r == 1,
    lambda: r + 1,
    lambda: iter(r),
    lambda: len(r),
    lambda: r(),
    lambda: hash(r),
    lambda: bool(r),
    lambda: r[0],
    lambda: 1 in r,
    wi,
    lambda: int(r),
    lambda: f"{r}",
    lambda: str(r),
    lambda: [r] == [1],
    lambda: {r: 1},
    lambda: sorted([1, 2], key=lambda x: r()),
    lambda: max([r], key=lambda x: x()),
    lambda: list(map(lambda x: r(), [1])),
    lambda: [*map(r, [1])],
]:
    try:
        g()
        print("no")
    except RuntimeError:
        print("RuntimeError")
    except TypeError:
        print("TypeError")


def re1():
    exec("re1()")


def re2():
    eval("re2()")


class Meta(type):
    def __call__(cls):
        return cls()


class MC(metaclass=Meta):
    pass


class New:
    def __new__(cls):
        return New()


class Init:
    def __init__(self):
        Init()


class Sub:
    def __init_subclass__(cls):
        class X(Sub):
            pass


def sub():
    class Y(Sub):
        pass


class SetN:
    def __set_name__(self, o, n):
        class Z:
            a = SetN()


def sn():
    class Z:
        a = SetN()


class Prop:
    @property
    def p(self):
        return self.p


class DescG:
    def __get__(self, o, t):
        return o.d


class HasD:
    d = DescG()


def exh():
    try:
        exh()
    finally:
        exh()


def lam():
    return (lambda: lam())()


def comp():
    return [comp() for i in range(1)]


def gene():
    return list(gene() for i in range(1))


def dec():
    @lambda f: dec()
    def q():
        pass


class CA:
    async def f(self):
        return await self.f()


for g in [
    re1,
    re2,
    MC,
    New,
    Init,
    sub,
    sn,
    lambda: Prop().p,
    lambda: HasD().d,
    lam,
    comp,
    gene,
    dec,
    lambda: CA().f().send(None),
]:
    try:
        g()
        print("no")
    except RuntimeError:
        print("RuntimeError")
