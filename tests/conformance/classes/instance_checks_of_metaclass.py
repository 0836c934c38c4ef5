# isinstance and issubclass ask the metaclass: __instancecheck__, __subclasscheck__.
class Even(type):
    def __instancecheck__(cls, value):
        print("instance?", cls.__name__, value)
        return isinstance(value, int) and value % 2 == 0

    def __subclasscheck__(cls, other):
        print("subclass?", cls.__name__, other.__name__)
        return other is int


class Number(metaclass=Even):
    pass


class Derived(Number):
    pass


print(isinstance(4, Number), isinstance(5, Number), isinstance("x", Derived))
print(issubclass(int, Number), issubclass(str, Number), issubclass(Number, object))
print(isinstance(4, (str, Number)), isinstance(3, (str, (Number, int))), isinstance("s", (str, Number)))
print(issubclass(float, (Number, float)))


class Meta(type):
    pass


class Plain(metaclass=Meta):
    pass


print(isinstance(Plain(), Plain), isinstance(1, Plain), issubclass(Plain, Plain), isinstance(Plain, Meta))


class Refuses(type):
    def __instancecheck__(cls, value):
        raise ValueError("refused")

    def __subclasscheck__(cls, other):
        return []


class R(metaclass=Refuses):
    pass


try:
    isinstance(1, R)
except ValueError as e:
    print(e)
print(issubclass(int, R))


class Checker:
    """No class at all."""

    def __instancecheck__(self, value):
        return "anything but false"

    def __subclasscheck__(self, other):
        return 0


print(isinstance(1, Checker()), issubclass(int, Checker()))
try:
    isinstance(1, object())
except TypeError:
    print("TypeError")


class OnInstances:
    def __instancecheck__(self, value):
        return True


print(isinstance(1, OnInstances), isinstance(OnInstances(), OnInstances))


# except and class patterns go by the real classes.
class Catches(type):
    def __instancecheck__(cls, value):
        return True

    def __subclasscheck__(cls, other):
        return True


class Special(Exception, metaclass=Catches):
    pass


try:
    try:
        raise ValueError("real")
    except Special:
        print("caught by the wrong clause")
except ValueError as e:
    print(e)
