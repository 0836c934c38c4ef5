import micropython
@micropython.bytecode
def f(a, b=2): return a + b
print(f(1), f(1, 5))
@micropython.native
def g(n):
    total = 0
    for i in range(n):
        if i % 3 == 0: continue
        total += i
    return total
print(g(100))
@micropython.native
def h(l):
    try:
        return l[0] // l[1]
    except ZeroDivisionError:
        return "division"
    except IndexError:
        return "short"
    finally:
        l.append("seen")
print(h([7, 2]), h([1, 0]), h([1]))
@micropython.native
def make(n):
    def inner(x): return x + n
    return inner
print(make(5)(10))
@micropython.native
def gen(n):
    for i in range(n):
        yield i * i
print(list(gen(5)))
class C:
    @micropython.native
    def m(self, x, *a, k=1, **kw): return x, a, k, sorted(kw)
print(C().m(1), C().m(1, 2, k=3, z=4))
@micropython.native
def w(x):
    with open("decorators.py") as f:
        return f.readline().strip()
print(w(1))
try:
    exec("@micropython.nothing\ndef q(): pass")
except (SyntaxError, AttributeError):
    print("invalid decorator")
