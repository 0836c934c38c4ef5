class A:
    _single = 1
    __version__ = "2"
    def __custom__(self):
        return "custom"
    def _hidden(self):
        return "hidden"
a = A()
print(a._single, A.__version__, a.__custom__(), a._hidden(), a.__class__.__name__, A.__name__, a.__module__)
a._x = 1
a.__y__ = 2
print(a._x, a.__y__, sorted(a.__dict__))
print(hasattr(a, "__init__"), hasattr(a, "__class__"), hasattr(A, "__name__"), hasattr(a, "__nothing__"))
print([n for n in dir(a) if not n.startswith("__")])
print([n for n in dir(A) if not n.startswith("__")], "x" in dir(a), "_x" in dir(a))
class B(A):
    def extra(self): pass
b = B()
b.inst = 1
names = dir(b)
print("extra" in names, "inst" in names, "_hidden" in names, "missing" in names)
print(type(dir()) is list, "A" in dir(), "append" in dir([]), "upper" in dir(str))
