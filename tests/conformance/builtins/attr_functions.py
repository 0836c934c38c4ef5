class A:
    x = 1
    def m(self): return "m"
a = A()
print(getattr(a, "x"), getattr(a, "m")(), getattr(a, "zz", None), getattr(A, "x"), getattr("abc", "upper")(), getattr([], "append").__name__ == "append", getattr(a, "z" * 3, 5))
setattr(a, "y", 2); setattr(A, "z", 3)
print(a.y, a.z, hasattr(a, "y"), hasattr(a, "q"), hasattr(A, "y"), hasattr(5, "real_nothing"), hasattr("", "split"))
delattr(a, "y"); delattr(A, "z")
print(hasattr(a, "y"), hasattr(a, "z"))
for f in (lambda: getattr(a, "no"), lambda: delattr(a, "no"), lambda: setattr(5, "a", 1), lambda: setattr([], "a", 1), lambda: delattr("s", "upper"), lambda: getattr(None, "x"), lambda: setattr(None, "x", 1)):
    try:
        f()
    except AttributeError:
        print("AttributeError")
for f in (lambda: getattr(a), lambda: getattr(a, 5), lambda: setattr(a, "x"), lambda: hasattr(a), lambda: hasattr(a, None), lambda: delattr(a), lambda: getattr(a, b"x")):
    try:
        f()
    except TypeError:
        print("TypeError")
setattr(a, "not an identifier", 1)
print(getattr(a, "not an identifier"), "not an identifier" in a.__dict__)
setattr(a, "", "empty")
print(getattr(a, ""))
import sys
print(getattr(sys, "maxsize") > 0, hasattr(sys, "nothing"), getattr(sys, "nothing", "d"))
for name in ("__class__", "__dict__", "__init__"):
    print(name, hasattr(a, name))
