"""__dict__ of instances: changing it changes the attributes; so does replacing it."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class P:
    pass


p = P()
p.x = 1
p.__dict__["y"] = 2
print(p.y, p.__dict__)
p.__dict__.update(z=3, x=10)
print(p.x, p.z, sorted(vars(p)))
print(p.__dict__.pop("z"), p.__dict__.pop("nothing", None), hasattr(p, "z"))
print(p.__dict__.setdefault("w", 4), p.w, p.__dict__.setdefault("w", 5), p.w)
del p.__dict__["w"]
show(lambda: p.w)
show(lambda: p.__dict__.popitem())
print(vars(p))
p.__dict__.clear()
print(p.__dict__, dir(p)[-1].startswith("__"))
p.__dict__ = {"a": 5}
show(lambda: p.x)
print(p.a, p.__dict__)
show(lambda: setattr(p, "__dict__", 5))


class Record:
    def __init__(self, **values):
        self.__dict__.update(values)

    def __setattr__(self, name, value):
        raise AttributeError("read only")


record = Record(name="n", age=3)
print(record.name, record.age)
show(lambda: setattr(record, "age", 4))
record.__dict__["age"] = 5
print(record.age, isinstance(record.__dict__, dict), dict(record.__dict__), {**record.__dict__})


class Lazy:
    def __getattr__(self, name):
        print("computing", name)
        self.__dict__[name] = value = name * 2
        return value


lazy = Lazy()
print(lazy.ab, lazy.ab)


class Derived(list):
    pass


d = Derived([1])
d.__dict__["tag"] = "t"
print(d, d.tag, d.__dict__)
many = P()
for i in range(30):
    many.__dict__["a%d" % i] = i
print(many.a29, len(many.__dict__))
for i in range(0, 30, 2):
    del many.__dict__["a%d" % i]
print(sum(many.__dict__.values()), hasattr(many, "a2"), many.a3)
kind = type(p.__dict__)
for action in (lambda: kind.clear([]), lambda: kind.update(p.__dict__, last=9)):
    try:
        action()
    except TypeError:
        print("TypeError")
print(p.last, p.__dict__ == {"a": 5, "last": 9}, p.__dict__.copy())
