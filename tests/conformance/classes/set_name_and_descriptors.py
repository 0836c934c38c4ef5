"""__set_name__; data and other descriptors against attributes of the instance."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# set_name
class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, typ=None):
        return (self.name, obj is None, typ.__name__)


class DD(D):
    def __set__(self, obj, v):
        print("set", self.name, v)

    def __delete__(self, obj):
        print("delete", self.name)


class O:
    d = D()
    e = DD()


o = O()
print(o.d, O.d, o.e)
o.e = 5
o.d = 6
print(o.d, o.e)
del o.e
del o.d
print(o.d)
show(lambda: setattr(O, "d", 5))
print(O.d)
# data desc beats instance dict
o.__dict__["e"] = 99
print(o.e)
