"""Constructors of containers and text, methods called through types, None and Ellipsis."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


import builtins

show(lambda: builtins.len is len)
builtins.added = 5
show(lambda: added)
del builtins.added
show(lambda: added)
show(lambda: __import__("sys").__name__)
show(lambda: __name__)
show(lambda: [*map(lambda x: x, "ab")])
show(lambda: bytes(3))
show(lambda: bytes([1, 300]))
show(lambda: bytearray(-1))
show(lambda: memoryview(5))
show(lambda: tuple(5))
show(lambda: list("ab"))
show(lambda: set([[]]))
show(lambda: frozenset("ab") == {"a", "b"})
show(lambda: dict(a=1, **{"b": 2}))
show(lambda: dict([("a", 1)], b=2))
show(lambda: dict({"a": 1}, a=2))
show(lambda: str())
show(lambda: str(b"ab", "utf8"))
show(lambda: str(b"ab"))
show(lambda: str("a", "b"))
show(lambda: str(object=5))
show(lambda: object() == object())
show(lambda: NotImplemented == NotImplemented)
show(lambda: ... is Ellipsis)
show(lambda: bool(...))
show(lambda: None.foo)
show(lambda: None + 1)
show(lambda: None())
show(lambda: type(None)())
show(lambda: int.__name__)
show(lambda: (5).__class__)
show(lambda: int.from_bytes(b"\x01\x02", "big"))
show(lambda: [].__class__([1]))
show(lambda: "abc".__class__.upper("x"))
show(lambda: list.append([], 1))
show(lambda: list.append(5, 1))
show(lambda: str.join(",", ["a", "b"]))
show(lambda: dict.fromkeys("ab", 1))
show(lambda: int.bit_length(5))
show(lambda: list.__len__([1]))
show(lambda: (1).__add__(2))
show(lambda: "a".__add__("b"))
show(lambda: [1].__contains__(1))
show(lambda: {}.__getitem__(1))
show(lambda: (1).__eq__(1.0))
show(lambda: (5).__lt__("a"))
