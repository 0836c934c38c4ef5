import micropython
def f0(): return 1
def f3(a, b, c): return a + b + c
def fd(a, b=2, c=3): return a * 100 + b * 10 + c
def fk(a, *, k): return a - k
class C:
    x = 5
    def __init__(self): self.y = 6
    def m(self, a): return self.x + self.y + a
    @staticmethod
    def s(a): return a * 2
    @classmethod
    def k(cls, a): return cls.x + a
    @property
    def p(self): return self.y * 10
    def __getitem__(self, i): return i + 1
    def __len__(self): return 4
    def __call__(self, a): return a + 1000
    def __add__(self, o): return 77
    def __eq__(self, o): return True
    def __lt__(self, o): return False
    def __contains__(self, o): return o == 3
    def __bool__(self): return False
class D(C):
    def m(self, a): return C.m(self, a) + 1
def rec(n): return n + rec(n - 1) if n else 0
def run():
    c, d = C(), D()
    total = 0
    micropython.heap_lock()
    total += f0() + f3(1, 2, 3) + fd(1) + fd(1, 5) + fk(9, k=4)
    total += c.m(1) + d.m(1) + c.s(3) + C.k(2) + c.p + c[10] + len(c) + c(5) + (c + 1)
    total += (c == d) + (c < d) + (3 in c) + (4 in c) + (0 if c else 1)
    total += rec(20)
    for i in range(3): total += i
    i = 0
    while i < 3: i += 1
    c.y = 100
    total += c.y
    micropython.heap_unlock()
    return total
print(run())
