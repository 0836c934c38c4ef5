def plain(n): return plain(n - 1) + 1 if n else 0
def kw(n, *, k=0): return kw(n - 1, k=k + 1) if n else k
def star(*a): return star(*a[1:]) + 1 if a else 0
def tr(n):
    try: return tr(n - 1) + 1 if n else 0
    finally: pass
def wi(n):
    class M:
        def __enter__(self): return n
        def __exit__(self, *a): pass
    with M() as m: return wi(n - 1) + 1 if m else 0
def ge(n):
    yield n
    if n: yield from ge(n - 1)
def lam(): return (lambda f: f(f, 200))(lambda f, n: f(f, n - 1) + 1 if n else 0)
def cl(n):
    def inner(): return cl(n - 1) + 1
    return inner() if n else 0
class C:
    def m(self, n): return self.m(n - 1) + 1 if n else 0
    def __call__(self, n): return self(n - 1) + 1 if n else 0
    def __getitem__(self, n): return self[n - 1] + 1 if n else 0
    def __init__(self, n=0): self.child = C(n - 1) if n else None
    def depth(self): return 1 + self.child.depth() if self.child else 0
    @property
    def p(self): return self.child.p + 1 if self.child else 0
    def __repr__(self): return "C(%r)" % self.child
    def __eq__(self, o): return self.child == o.child if self.child else True
print(plain(300), kw(200), star(*range(100)), tr(200), wi(60), sum(ge(80)), lam(), cl(120))
print(C().m(250), C()(100), C()[100], C(60).depth(), C(60).p, repr(C(30)).count("C"), C(40) == C(40))
print(sorted([[i] for i in range(50, 0, -1)], key=lambda l: plain(l[0]))[0], list(map(lambda n: plain(n), (10, 100, 200))), max((5, 50), key=plain))
def mutual(n, f): return f(n - 1, mutual) + 1 if n else 0
def other(n, f): return f(n - 1, other) + 1 if n else 0
print(mutual(100, other), eval("plain(100)"), [plain(n) for n in range(0, 300, 60)])
async def co(n): return await co(n - 1) + 1 if n else 0
try: co(100).send(None)
except StopIteration as e: print(e.value)
def ex(n):
    if n == 0: raise ValueError("deep")
    try: ex(n - 1)
    except ValueError as e: raise
try: ex(100)
except ValueError as e: print(e)
d = l = None
for i in range(60): d, l = {"k": d}, [l]
print(len(repr(d)), len(repr(l)), d == d, str(l).count("["))
