import weakref, gc
class A:
    def hello(self): return "hello"
def flush(n):
    x = [n] * 6
    return flush(n - 1) + x[0] if n else 0
a = A()
r = weakref.ref(a)
print(r() is a, r().hello(), callable(r), r() is r())
gc.collect()
print(r() is a)
del a
flush(30)
gc.collect()
print(r())
def make():
    refs = []
    for i in range(10):
        o = A()
        refs.append(weakref.ref(o))
    keep = o
    return refs, keep
refs, keep = make()
flush(30)
gc.collect()
print(refs[-1]() is keep, sum(x() is None for x in refs) >= 8)
for bad in (5, "s", None, (), 1.5):
    try:
        weakref.ref(bad)
    except TypeError:
        print("TypeError")
b = A()
print(weakref.ref(b)() is b)
class Node:
    def __init__(self, parent=None):
        self.parent = weakref.ref(parent) if parent else lambda: None
        self.kids = []
        if parent: parent.kids.append(self)
root = Node()
kid = Node(Node(root))
print(kid.parent().parent() is root, root.parent(), len(root.kids[0].kids))
