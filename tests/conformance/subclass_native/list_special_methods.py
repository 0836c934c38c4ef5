"""A class derived from list with special methods of its own: who asks them and who does not."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class L(list):
    x = 5

    def __init__(self, *a):
        super().__init__(*a)
        self.tag = "t"

    def append(self, v):
        super().append(v * 2)

    def __getitem__(self, i):
        return ("got", super().__getitem__(i))

    def __len__(self):
        return super().__len__() + 100

    def __contains__(self, x):
        return x == "magic" or super().__contains__(x)

    def __repr__(self):
        return "L" + super().__repr__()

    def __eq__(self, o):
        return "eq"

    def __add__(self, o):
        return L(super().__add__(o))

    def __iter__(self):
        return iter(["it"])

    def extra(self):
        return self.tag, self.x


l = L([1, 2])
l.append(3)
show(lambda: l)
show(lambda: l[0])
show(lambda: l[0:2])
show(lambda: len(l))
show(lambda: "magic" in l)
show(lambda: 2 in l)
show(lambda: l == 1)
show(lambda: l + [9])
show(lambda: list(l))
show(lambda: l.extra())
show(lambda: bool(L()))
show(lambda: isinstance(l, list))
show(lambda: l.__class__.__name__)
show(lambda: list.__len__(l))
show(lambda: l.pop())
show(lambda: sorted(l))
show(lambda: [*l])
show(lambda: l.__dict__)
l.y = 3
show(lambda: l.y)
show(lambda: str(l))
show(lambda: "%s %r" % (l, l))
show(lambda: l.index(2))
show(lambda: l * 2)
show(lambda: type(l * 2).__name__)
show(lambda: type(l[:]).__name__)
show(lambda: l.copy().__class__.__name__)
show(lambda: list.__repr__(l))
show(lambda: list.__eq__(l, [1, 2]))
