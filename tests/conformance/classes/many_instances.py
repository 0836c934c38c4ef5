class P:
    def __init__(self, i):
        self.i = i
        self.sq = i * i
ps = [P(i) for i in range(1000)]
print(sum(p.sq for p in ps), ps[500].sq)
for p in ps[::2]:
    p.extra = p.i
print(sum(hasattr(p, "extra") for p in ps))
for p in ps[::4]:
    del p.sq
print(sum(hasattr(p, "sq") for p in ps), ps[1].sq)
class Q: pass
q = Q()
for i in range(100):
    setattr(q, "a%d" % i, i)
print(q.a0, q.a99, len(q.__dict__), sum(q.__dict__.values()))
for i in range(0, 100, 3):
    delattr(q, "a%d" % i)
print(len(q.__dict__), hasattr(q, "a3"), hasattr(q, "a4"), sum(q.__dict__.values()))
q.a0 = "back"
print(q.a0, q.a1)
r = Q()
r.b, r.a = 1, 2
s = Q()
s.a, s.b = 3, 4
print(r.a, r.b, s.a, s.b)
s.a, r.b = r.b, s.a
print(r.a, r.b, s.a, s.b)
classes = [type("K%d" % i, (), {"v": i, "get": lambda self: self.v * 2}) for i in range(50)]
print(sum(c().get() for c in classes), classes[7].__name__, len({c.__name__ for c in classes}))
def churn(n):
    last = None
    for i in range(n):
        o = Q()
        o.prev = last if i % 10 else None
        o.val = i
        last = o
    return last
print(churn(5000).val)
