# The __dict__ of a class shows what the class itself defines, and cannot be changed.
class Base:
    a = 1

    def method(self):
        return 2


class Derived(Base):
    b = "two"


names = Base.__dict__
print(names["a"], "method" in names, "b" in names, "a" in Derived.__dict__, Derived.__dict__["b"])
print(names.get("zz"), len(names) >= 2, sorted(n for n in Derived.__dict__ if n[0] != "_"))
for change in ("names['c'] = 3", "del names['a']"):
    try:
        exec(change)
    except TypeError:
        print("TypeError")
for method in ("clear", "popitem", "setdefault", "update"):
    try:
        getattr(names, method)()
        print("changed")
    except (TypeError, AttributeError):
        print("refused")
print(Base.a, hasattr(Base, "c"), dict(names)["a"], names["method"](None))
print("from_bytes" in int.__dict__, "append" in list.__dict__, "append" in object.__dict__)
