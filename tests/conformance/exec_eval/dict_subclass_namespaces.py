"""Namespaces of classes derived from dict, in eval, exec and class bodies."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class Defaults(dict):
    def __missing__(self, name):
        if name.startswith("x"):
            return "missing " + name
        raise KeyError(name)


class Logged(dict):
    def __setitem__(self, name, value):
        if not name.startswith("__"):
            print("set", name)
        super().__setitem__(name, value)

    def __delitem__(self, name):
        print("del", name)
        super().__delitem__(name)


print(eval("xyz", {}, Defaults()), eval("x1 + x2", {}, Defaults(x1="one ")))
show(lambda: eval("abc", {}, Defaults()))
print(eval("len('abc')", {}, Defaults()))
names = Logged()
exec("a = 1\nb = a + 1\ndel a\nfor c in range(2): pass", {}, names)
print(sorted(names.items()))


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Logged(given=5)


class Made(metaclass=Meta):
    first = given + 1

    def method(self):
        return self.first

    second = first + 1
    del first
    first = 9


print(Made.first, Made.second, Made.given, Made().method())
