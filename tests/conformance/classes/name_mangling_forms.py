"""Private names of attributes, methods, parameters, classes; class names with underscores."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# mangling
class Mg:
    __x = 1

    def __init__(self):
        self.__y = 2

    def __m(self):
        return self.__x + self.__y

    def get(self):
        return self.__m()

    def f(self, __a):
        return __a

    class __In:
        pass

    def loc(self):
        __l = 3
        return locals()


m = Mg()
print(m.get(), m._Mg__y, Mg._Mg__x, m.f(4), sorted(k for k in vars(Mg) if "Mg" in k))
show(lambda: m.f(_Mg__a=3))


class _Lead:
    __q = 1


print(_Lead._Lead__q)


class ___:
    __q = 1


print(___.__dict__["__q"])
