class M:
    def __init__(self, rows): self.rows = rows
    def __matmul__(self, o):
        return M([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __rmatmul__(self, o): return "rmatmul %s" % o
    def __neg__(self): return M([[-x for x in r] for r in self.rows])
    def __pos__(self): return self
    def __invert__(self): return M([list(c) for c in zip(*self.rows)])
    def __abs__(self): return sum(abs(x) for r in self.rows for x in r)
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return repr(self.rows)
a, b = M([[1, 2], [3, 4]]), M([[0, 1], [1, 0]])
print(a @ b, b @ a, a @ b @ b == a, -a, ~a, +a, abs(-a), 5 @ a, -a @ b, ~(a @ b) == ~b @ ~a)
a @= b
print(a)
a @= a
print(a)
for f in (lambda: 1 @ 2, lambda: "a" @ "b", lambda: [1] @ [2]):
    try:
        f()
    except TypeError:
        print("TypeError")
for v in (5, -5, 2.5, True, 0, 10 ** 20):
    print(-v, +v, abs(v), not v)
for v in ("s", [], None, {}, (), b""):
    for f in (lambda: -v, lambda: +v, lambda: ~v, lambda: abs(v)):
        try:
            f()
        except TypeError:
            print("TypeError", end=" ")
    print(not v)
