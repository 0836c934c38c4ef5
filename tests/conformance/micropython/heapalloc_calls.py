# Calls of every form, methods and super need no memory.
from micropython import heap_lock, heap_unlock


def plain(a, b=2, c=3):
    return a * 100 + b * 10 + c


def only_named(a, *, k, d=4):
    return a * 100 + k * 10 + d


def positional(a, b, /, c):
    return a + b + c


class Base:
    def __init__(self):
        self.n = 1

    def method(self, a, b=1):
        return self.n + a + b

    @property
    def twice(self):
        return self.n * 2

    @staticmethod
    def static(a):
        return a

    @classmethod
    def of_class(cls, a):
        return a + 1


class Derived(Base):
    def method(self, a, b=5):
        return super().method(a, b) * 2

    def __call__(self, a, b=1, *, c=2):
        return a + b + c

    def __getitem__(self, index):
        return index * 2

    def __setitem__(self, index, value):
        self.n = index + value

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return kind is not None


derived = Derived()
bound = derived.method
three = (1, 2, 3)
listed = [4, 5, 6]
error = ValueError("made before")


def closure():
    count = 0

    def inner(step):
        nonlocal count
        count += step
        return count

    return inner


step = closure()


def run():
    total = plain(1) + plain(1, 5) + plain(1, c=7) + plain(c=1, b=2, a=3) + plain(*three) + plain(*listed)
    total += only_named(1, k=2) + only_named(d=1, k=2, a=3) + positional(1, 2, 3) + positional(1, 2, c=5)
    total += derived.method(1) + derived.method(1, b=2) + Base.method(derived, 3) + bound(2) + derived(1) + derived(1, c=5)
    total += derived.twice + derived.static(3) + Derived.of_class(4) + derived[5] + step(2) + step(b"\x03"[0])
    derived[1] = 2
    derived.n += 1
    with derived as entered:
        total += entered.n
    with derived:
        raise error
    for _ in range(3):
        total += (lambda_)(1)
    return total + isinstance(derived, Base) + issubclass(Derived, Base) + hasattr(derived, "n") + getattr(derived, "x", 3)


lambda_ = lambda x: x + 1
result = None
heap_lock()
result = run()
heap_unlock()
print(result)
