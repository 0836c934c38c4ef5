class Expr:
    def __add__(self, o): return Sum(self, wrap(o)).simplify()
    def __radd__(self, o): return wrap(o) + self
    def __mul__(self, o): return Product(self, wrap(o)).simplify()
    def __rmul__(self, o): return wrap(o) * self
    def __sub__(self, o): return self + -1 * wrap(o)
    def __rsub__(self, o): return wrap(o) - self
    def __neg__(self): return -1 * self
    def __pow__(self, n): return Power(self, n).simplify()
    def simplify(self): return self
    def __eq__(self, o): return str(self) == str(o)
def wrap(x): return x if isinstance(x, Expr) else Const(x)
class Const(Expr):
    def __init__(self, v): self.v = v
    def diff(self, x): return Const(0)
    def __call__(self, **env): return self.v
    def __str__(self): return str(self.v)
class Var(Expr):
    def __init__(self, n): self.n = n
    def diff(self, x): return Const(int(self.n == x))
    def __call__(self, **env):
        try:
            return env[self.n]
        except KeyError:
            raise NameError("no value for " + self.n)
    def __str__(self): return self.n
class Binary(Expr):
    def __init__(self, a, b): self.a, self.b = a, b
class Sum(Binary):
    def diff(self, x): return self.a.diff(x) + self.b.diff(x)
    def __call__(self, **env): return self.a(**env) + self.b(**env)
    def __str__(self): return "%s + %s" % (self.a, self.b)
    def simplify(self):
        a, b = self.a, self.b
        if isinstance(a, Const) and isinstance(b, Const): return Const(a.v + b.v)
        if isinstance(a, Const) and a.v == 0: return b
        if isinstance(b, Const) and b.v == 0: return a
        return self
class Product(Binary):
    def diff(self, x): return self.a.diff(x) * self.b + self.a * self.b.diff(x)
    def __call__(self, **env): return self.a(**env) * self.b(**env)
    def __str__(self): return "*".join("(%s)" % e if isinstance(e, Sum) else str(e) for e in (self.a, self.b))
    def simplify(self):
        a, b = self.a, self.b
        if isinstance(a, Const) and isinstance(b, Const): return Const(a.v * b.v)
        for p, q in ((a, b), (b, a)):
            if isinstance(p, Const):
                if p.v == 0: return Const(0)
                if p.v == 1: return q
        return self
class Power(Expr):
    def __init__(self, a, n): self.a, self.n = a, n
    def diff(self, x): return self.n * self.a ** (self.n - 1) * self.a.diff(x)
    def __call__(self, **env): return self.a(**env) ** self.n
    def __str__(self): return "%s^%s" % ("(%s)" % self.a if isinstance(self.a, Binary) else self.a, self.n)
    def simplify(self):
        if self.n == 0: return Const(1)
        if self.n == 1: return self.a
        return Const(self.a.v ** self.n) if isinstance(self.a, Const) else self
x, y = Var("x"), Var("y")
for e in (3 * x ** 2 + 2 * x + 1, x * y + y ** 3, (x + 1) ** 5, x ** 4 - x, (x + y) * (x - y), -x, 5 - x, wrap(7) * x * 0 + 2):
    print(e, "|", e.diff("x"), "|", e.diff("y"), "|", e(x=2, y=3), e.diff("x")(x=2, y=3))
print(x + 0 == x, x * 1 == x, x ** 1 == x, (x ** 3).diff("x").diff("x").diff("x"), (x * 0) == 0)
try:
    (x + y)(x=1)
except NameError as e:
    print(e)
def newton(f, x0):
    d = f.diff("x")
    for _ in range(40): x0 = x0 - f(x=x0) / d(x=x0)
    return x0
print("%.9f %.9f" % (newton(x ** 2 - 2, 1.0), newton(x ** 3 - x - 2, 1.5)))
