class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)
a = A(1, x=2)
class B:
    def __new__(cls):
        return 42
    def __init__(self):
        print("never called")
print(B())
class Single:
    instance = None
    def __new__(cls):
        if cls.instance is None:
            cls.instance = object.__new__(cls)
        return cls.instance
    def __init__(self):
        print("init each time")
print(Single() is Single())
class Sub(A):
    def __init__(self, v):
        super().__init__(v, extra=True)
        self.v = v
print(Sub(7).v)
class BadInit:
    def __init__(self):
        return 5
try:
    BadInit()
except TypeError:
    print("TypeError")
class NoArgs:
    pass
for f in (lambda: NoArgs(1), lambda: NoArgs(x=1), lambda: object(1), lambda: Sub(), lambda: Sub(1, 2)):
    try:
        f()
    except TypeError:
        print("TypeError")
class Raises:
    def __init__(self):
        raise ValueError("in init")
try:
    Raises()
except ValueError as e:
    print(e)
o = object.__new__(NoArgs)
print(type(o).__name__)
class Factory:
    def __new__(cls, kind):
        if kind == "list":
            return []
        self = object.__new__(cls)
        self.kind = kind
        return self
    def __init__(self, kind):
        self.inited = True
print(Factory("list"), Factory("x").kind, Factory("x").inited)
a.__init__("again")
