fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
hs = [(lambda k: lambda: k)(i) for i in range(3)]
print([f() for f in fs], [g() for g in gs], [h() for h in hs])
def by_for():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    return out
print([f() for f in by_for()])
def by_while():
    out, i = [], 0
    while i < 3:
        out.append(lambda: i)
        i += 1
    return [f() for f in out]
print(by_while())
def each_new():
    out = []
    for i in range(3):
        def scope(i):
            def get(): return i
            def set(v):
                nonlocal i
                i = v
            return get, set
        out.append(scope(i))
    return out
cells = each_new()
cells[0][1]("changed")
print([g() for g, s in cells])
def comp(): return [[lambda: (i, j) for j in range(2)] for i in range(2)]
print([[f() for f in row] for row in comp()])
def gen(): return list((lambda: i) for i in range(3))
print([f() for f in gen()])
d = {k: (lambda: k) for k in "ab"}
print(d["a"](), d["b"]())
def in_class():
    v = "enclosing"
    class C:
        v = "class"
        a = [v for _ in range(1)]
        f = lambda self: v
        g = staticmethod(lambda: v)
    return C.a, C().f(), C.g()
print(in_class())
x = 1
def later(): return x
x = 2
print(later())
def handlers():
    out = {}
    for name in ("a", "b"):
        def handler(arg, name=name): return name + str(arg)
        out[name] = handler
    return out
print(handlers()["a"](1), handlers()["b"](2))
def counter_list():
    count = [0]
    def inc():
        count[0] += 1
        return count[0]
    return [inc] * 3
print([f() for f in counter_list()])
