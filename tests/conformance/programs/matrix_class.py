class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError("ragged")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    def __getitem__(self, k): return self.rows[k[0]][k[1]] if isinstance(k, tuple) else self.rows[k]
    def __setitem__(self, k, v): self.rows[k[0]][k[1]] = v
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __add__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        if self.shape != o.shape: raise ValueError("shapes differ")
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows))
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __mul__(self, k): return Matrix([x * k for x in r] for r in self.rows)
    __rmul__ = __mul__
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError("cannot multiply %r by %r" % (self.shape, o.shape))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1: result = result @ base
            base = base @ base
            n >>= 1
        return result
    @property
    def T(self): return Matrix(zip(*self.rows))
    def det(self):
        n = self.shape[0]
        if n == 1: return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(n) if self[0, j])
    def minor(self, i, j): return Matrix([x for c, x in enumerate(r) if c != j] for k, r in enumerate(self.rows) if k != i)
    def __iter__(self):
        for r in self.rows: yield from r
    def __str__(self):
        w = max(len(str(x)) for x in self)
        return "\n".join("[" + " ".join("%*d" % (w, x) for x in r) + "]" for r in self.rows)
a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a + b); print(a @ b); print(2 * a - b); print(a.T); print(a ** 5)
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), a == Matrix([(1, 2), (3, 4)]), a != b, list(a), a.shape, sum(a))
print((Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])
a[0, 0] = 100
print(a)
for f in (lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1, 2, 3]]), lambda: a + 1, lambda: Matrix([[1], [2, 3]]), lambda: a[5, 5]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
