def f(a, b=1):
    "docstring"
    return a
print(f.__name__)
g = f
print(g.__name__)
class C:
    def method(self):
        pass
print(C.method.__name__, C().method.__name__)
for name in ("missing", "x", "upper"):
    try:
        getattr(f, name)
    except AttributeError:
        print("AttributeError")
print(hasattr(f, "nope"), hasattr(f, "__name__"), getattr(f, "nope", 5))
print(isinstance(f, type(g)), type(f) is type(C.method), type(f).__name__, type(len) is type(print))
print(type(C().method) is type(f))
print(f is g, f == g, f != C.method, C.method is C.method, C().method == C().method)
c = C()
print(c.method == c.method)
