log = []
def make(name, **ops):
    def op(n, result):
        def f(self, o):
            log.append("%s.%s" % (name, n))
            return result
        return f
    return type(name, (), {"__%s__" % n: op(n, r) for n, r in ops.items()})
NI = NotImplemented
A = make("A", add="A+", radd="+A", sub=NI, rsub="-A", mul=NI, eq=NI, lt=NI, gt="A>")
B = make("B", add=NI, radd="+B", rsub=NI, rmul="*B", eq="B==", lt="B<", gt=NI, iadd=NI)
a, b = A(), B()
tests = ["a + b", "b + a", "a + 1", "1 + a", "a - b", "b - a", "a * b", "b * a", "1 - b", "a - 1", "1 * b", "a == b", "b == a", "a != b", "a == 1", "a < b", "a > b", "b > a", "b < a", "a < 1", "1 < a", "1 > b", "a + a", "b + b", "a < a", "b > b"]
for t in tests:
    log.clear()
    try: r = eval(t)
    except TypeError: r = "TypeError"
    print(t, "->", r if isinstance(r, (str, bool)) else type(r).__name__, log)
log.clear()
c = b
try:
    c += a
except TypeError: c = "TypeError"
print(c, log)
log.clear()
d = a
d += 5
print(d, log)
class Base:
    def __add__(self, o): return "Base.add"
class Derived(Base):
    def __radd__(self, o): return "Derived.radd"
print(Derived() + Base(), Base() + Base())
