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


# The checks of type itself, which metaclasses can go back to. They are not asked about direct instances.
class Asked(type):
    def __instancecheck__(cls, value):
        print("asked about", type(value).__name__)
        return super().__instancecheck__(value)

    def __subclasscheck__(cls, other):
        print("asked about class", other.__name__)
        return super().__subclasscheck__(other)


class Base(metaclass=Asked):
    pass


class Derived(Base):
    pass


print(isinstance(Derived(), Base), isinstance(5, Base), isinstance(Base(), Base), isinstance(5, (Base, int)))
print(issubclass(Derived, Base), issubclass(int, Base), issubclass(Base, Base))
print(type.__instancecheck__(int, True), int.__instancecheck__("x"), type.__subclasscheck__(int, bool))
print(int.__subclasscheck__(str))
for call in (lambda: int.__subclasscheck__(5), lambda: type.__instancecheck__(5, 5)):
    try:
        call()
    except TypeError:
        print("TypeError")


class Plain(type):
    pass


class Member(metaclass=Plain):
    pass


print(isinstance(Member(), Member), isinstance(5, Member), issubclass(Member, Member), isinstance(Member, Plain))
