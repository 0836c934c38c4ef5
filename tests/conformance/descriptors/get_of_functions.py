# Functions, properties and the like as descriptors, called by hand or overridden.
def show(name, call):
    try:
        print(name, call())
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__)


class Doubles(property):
    def __get__(self, instance, owner):
        if instance is None:
            return "of the class"
        return "got", super().__get__(instance, owner)

    def __set__(self, instance, value):
        super().__set__(instance, value * 2)


class UsesDoubles:
    @Doubles
    def x(self):
        return self.stored

    @x.setter
    def x(self, value):
        self.stored = value


uses = UsesDoubles()
uses.x = 5
print(uses.x, UsesDoubles.x)
show("no deleter", lambda: delattr(uses, "x"))


class Owner:
    def method(self, *args):
        return "method", args

    @classmethod
    def of_class(cls, *args):
        return cls.__name__, args

    @staticmethod
    def of_nothing(*args):
        return args

    @property
    def value(self):
        return self.stored

    @value.setter
    def value(self, new):
        self.stored = new

    @value.deleter
    def value(self):
        self.stored = "deleted"


owner = Owner()
show("set", lambda: Owner.value.__set__(owner, 3))
show("get", lambda: (Owner.value.__get__(owner), Owner.value.__get__(owner, Owner)))
show("of class", lambda: Owner.value.__get__(None, Owner) is Owner.value)
show("delete", lambda: (Owner.value.__delete__(owner), owner.value))
show("function", lambda: Owner.method.__get__(owner)(1))
show("function of class", lambda: Owner.method.__get__(None, Owner)(owner, 1))
show("class method", lambda: Owner.__dict__["of_class"].__get__(None, Owner)(1))
show("class method of instance", lambda: Owner.__dict__["of_class"].__get__(owner)(1))
show("static method", lambda: Owner.__dict__["of_nothing"].__get__(None, Owner)(1))


class Wraps:
    """A decorator that leaves binding to what it decorates."""

    def __init__(self, wrapped):
        self.wrapped = wrapped

    def __get__(self, instance, owner=None):
        return self.wrapped.__get__(instance, owner)


class HasWrapped:
    @Wraps
    def method(self, x):
        return "wrapped", x

    @Wraps
    @property
    def value(self):
        return "wrapped value"


print(HasWrapped().method(3), HasWrapped.method(HasWrapped(), 4), HasWrapped().value)


class OverridesClassMethod(classmethod):
    def __get__(self, instance, owner):
        return lambda: ("overridden", owner.__name__)


class OverridesStaticMethod(staticmethod):
    def __get__(self, instance, owner):
        return lambda: "overridden, too"


class HasOverridden:
    f = OverridesClassMethod(lambda cls: "f")
    g = OverridesStaticMethod(lambda: "g")


print(HasOverridden.f(), HasOverridden().f(), HasOverridden.g(), HasOverridden().g())


class OnlySets:
    """A data descriptor that does not say what is read: an attribute of the instance is."""

    def __set__(self, instance, value):
        instance.__dict__["written"] = value * 2


class HasOnlySets:
    written = OnlySets()


has = HasOnlySets()
print(type(has.written).__name__)
has.written = 4
print(has.written, type(HasOnlySets.written).__name__)


class FallsBack:
    @property
    def broken(self):
        raise AttributeError("broken")

    @property
    def worse(self):
        raise ValueError("worse")

    def __getattr__(self, name):
        if name == "missing":
            raise AttributeError(name)
        return "instead of " + name


falls_back = FallsBack()
print(falls_back.broken, falls_back.other, hasattr(falls_back, "missing"), getattr(falls_back, "missing", 0))
try:
    print(falls_back.worse)
except ValueError as error:
    print(repr(error))
