class A:
    shared = 1
    items = []
    def __init__(self, v):
        self.v = v
a, b = A(1), A(2)
print(a.v, b.v, a.shared, A.shared)
a.shared = 5
print(a.shared, b.shared, A.shared)
A.shared = 9
print(a.shared, b.shared)
del a.shared
print(a.shared)
a.items.append(1)
print(b.items, A.items is b.items)
a.new = "n"
print(a.new, hasattr(b, "new"), hasattr(a, "new"))
A.late = "late"
print(a.late, b.late)
del A.late
for f in (lambda: a.late, lambda: b.new, lambda: A.v, lambda: A.nothing):
    try:
        f()
    except AttributeError:
        print("AttributeError")
try:
    del a.zzz
except AttributeError:
    print("AttributeError")
try:
    del a.shared
except AttributeError:
    print("class attribute is not deleted through the instance")
setattr(a, "dyn", 3)
print(getattr(a, "dyn"), getattr(a, "no", "default"), sorted(a.__dict__), sorted(b.__dict__.items()))
delattr(a, "dyn")
print(hasattr(a, "dyn"))
for f in (lambda: getattr(a, "x"), lambda: delattr(a, "x")):
    try:
        f()
    except AttributeError:
        print("AttributeError")
for f in (lambda: getattr(a, 1), lambda: setattr(a, None, 1), lambda: getattr(a), lambda: hasattr(a, 5)):
    try:
        f()
    except TypeError:
        print("TypeError")
a.x = a.y = a.z = 0
a.x += 1; a.y -= 1; a.z |= 6
print(a.x, a.y, a.z)
a.other = b
a.other.v *= 10
print(b.v, a.other.other if hasattr(a.other, "other") else "none")
