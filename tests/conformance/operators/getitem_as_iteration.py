"""Objects with nothing but __getitem__ in everything that iterates."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# getitem iteration protocol
class G:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(
    list(G()),
    4 in G(),
    5 in G(),
    max(G()),
    tuple(G()),
    [*G()],
    sum(G()),
    dict(enumerate(G())),
    list(zip(G(), G())),
    list(map(str, G())),
)
a, *b = G()
print(a, b)
show(lambda: list(reversed(G())))


class G2:
    def __getitem__(self, i):
        raise StopIteration


show(lambda: list(G2()))


class G3:
    def __getitem__(self, i):
        raise KeyError(i)


show(lambda: list(G3()))


class RS:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


print(list(reversed(RS())))
