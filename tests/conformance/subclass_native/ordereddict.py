# Classes derived from OrderedDict print and compare like it, not like dict.
from collections import OrderedDict


class Mapping(OrderedDict):
    def first(self):
        return next(iter(self))


class Child(Mapping):
    pass


def name(value):
    """What is before the entries, which CPython shows in another form from 3.12 on."""
    return str(value).split("(")[0]


for cls in (OrderedDict, Mapping, Child):
    a = cls([(1, "a"), (2, "b")])
    b = cls([(2, "b"), (1, "a")])
    print(name(a), repr(cls()), name(b), a == b, a != b, a == dict(b), a == cls(a), b == OrderedDict(a))
    a.move_to_end(1)
    print(a == b, a.popitem(last=False), name(a), list(a), len(a), isinstance(a, dict), bool(cls()))
print(Child(x=1).first(), name([Mapping(y=2)]), "%s" % Child())


class Silent(OrderedDict):
    def __repr__(self):
        return "silent"

    def __eq__(self, other):
        return "asked"


print(Silent(a=1), Silent() == 1, [Silent()])


class Mixed(list):
    pass


class Error(ValueError):
    pass


print(Mixed([1]), Mixed([1]) == [1], repr(Error(1)), Error("text"))
