count = 0
def register(cls):
    global count
    count += 1
    cls.number = count
    return cls
@register
class A: pass
@register
class B(A): pass
print(A.number, B.number, count)
def make(base, **attrs):
    class Made(base):
        made = True
        def get(self): return attrs.get("v", base.__name__), self.made
    for k, v in attrs.items(): setattr(Made, k, v)
    return Made
M = make(A, v=5, made="override")
print(M().get(), make(B)().get(), M.__name__, M.number)
def counter_class():
    n = 0
    class C:
        def __init__(self):
            nonlocal n
            n += 1
            self.id = n
        @staticmethod
        def total(): return n
        @classmethod
        def make(cls): return cls()
    return C
C1, C2 = counter_class(), counter_class()
print([C1().id for _ in range(3)], C2().id, C1.total(), C2.make().id, C1 is C2)
class Outer:
    value = "outer"
    class Inner:
        value = "inner"
        def both(self): return self.value, Outer.value, Outer.Inner.value
    def make(self): return Outer.Inner()
    inner = Inner()
print(Outer().make().both(), Outer.inner.both())
def recursive_class(n):
    class Node:
        level = n
        child = recursive_class(n - 1) if n else None
        def depth(self): return 1 + self.child().depth() if self.child else 1
    return Node
print(recursive_class(4)().depth(), recursive_class(2).child.level)
funcs = {}
class Api:
    for verb in ("get", "put"):
        def handler(self, path, verb=verb): return verb + " " + path
        funcs[verb] = handler
    del handler
print(funcs["get"](None, "/x"), funcs["put"](None, "/y"), hasattr(Api, "handler"), Api.verb)
x = 1
class D:
    x = x + 1
    y = x * 10
    def f(self, x=x): return x
print(D.x, D.y, D().f(), x)
