"""Comparisons: reflections, defaults, != made from ==, results that are no bool."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# comparisons
class C:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v

    def __eq__(self, o):
        return NotImplemented


print(C(1) < C(2), C(2) > C(1), sorted([C(3), C(1)])[0].v, C(1) == C(1), C(1) != C(1))
show(lambda: C(1) <= C(2))
show(lambda: C(1) >= C(2))
show(lambda: max(C(1), C(5)).v)
c = C(1)
print(c == c, c != c)


class N:
    def __ne__(self, o):
        return "ne"

    def __eq__(self, o):
        return "eq"


print(N() != 1, N() == 1, 1 != N(), 1 == N(), not (N() == 1))


class N2:
    def __eq__(self, o):
        return False


print(N2() != 1, N2() == 1)


class N3:
    def __eq__(self, o):
        return []


print(N3() != 1, N3() == 1, [N3()] == [1], N3() in [1])
