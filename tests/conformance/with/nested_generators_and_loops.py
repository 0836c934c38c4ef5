class T:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print("+%s" % self.n, end=" ")
        return self
    def __exit__(self, *a):
        print("-%s%s" % (self.n, "!" if a[0] else ""), end=" ")
def gen():
    with T("g") as t:
        for i in range(3):
            with T(i):
                yield i
for x in gen(): print("got", x, end=" ")
print()
g = gen()
next(g)
g.close()
print()
g = gen()
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print("raised")
def f():
    for i in range(3):
        with T("a"), T("b"):
            if i == 0: continue
            if i == 2: return "r"
            with T("c"):
                try:
                    with T("d"): raise KeyError
                except KeyError:
                    print("caught", end=" ")
print(f())
def h():
    while True:
        with T("w"):
            break
    with T("x"):
        try:
            return 1
        finally:
            print("fin", end=" ")
print(h())
def k(n):
    with T(n):
        return k(n - 1) + 1 if n else 0
print(k(3))
class Stack:
    def __init__(self): self.exits = []
    def enter(self, cm):
        r = cm.__enter__()
        self.exits.append(cm.__exit__)
        return r
    def callback(self, f, *a): self.exits.append(lambda *e: f(*a) and None)
    def __enter__(self): return self
    def __exit__(self, *exc):
        swallowed = False
        while self.exits:
            if self.exits.pop()(*exc):
                exc = (None, None, None)
                swallowed = True
        return swallowed
with Stack() as s:
    for i in range(3): s.enter(T("s%d" % i))
    s.callback(print, "callback")
print()
class Swallow(T):
    def __exit__(self, *a):
        super().__exit__(*a)
        return True
with Stack() as s:
    s.enter(T("outer"))
    s.enter(Swallow("sw"))
    s.enter(T("inner"))
    1 // 0
print("continues")
