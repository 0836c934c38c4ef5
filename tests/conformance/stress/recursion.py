def depth(n):
    return 1 + depth(n - 1) if n else 0
print(depth(500))
def overflow():
    return overflow() + 1
for _ in range(3):
    try:
        overflow()
    except RuntimeError:
        print("RuntimeError")
class C:
    def __getattr__(self, n): return getattr(self, n + "x")
    def __repr__(self): return repr(self)
    def __add__(self, o): return self + o
    def __getitem__(self, k): return self[k]
    def __call__(self): return self()
    def __eq__(self, o): return self == o
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __bool__(self): return bool(self)
    def __lt__(self, o): return self < o
    def __hash__(self): return hash(self)
c = C()
for f in (lambda: c.a, lambda: repr(c), lambda: c + 1, lambda: c[0], lambda: c(), lambda: c == 1, lambda: len(c), lambda: iter(c), lambda: bool(c), lambda: c < 1, lambda: {c: 1}, lambda: str(c), lambda: "%r" % c, lambda: [c] == [1]):
    try:
        f()
        print("finished")
    except RuntimeError:
        print("RuntimeError")
print(depth(300))
def gen(n):
    if n: yield from gen(n - 1)
    yield n
print(sum(gen(100)))
def mutual_a(n): return mutual_b(n - 1) if n else "a"
def mutual_b(n): return mutual_a(n - 1) if n else "b"
print(mutual_a(400), mutual_a(401))
def with_try(n):
    try:
        return with_try(n + 1)
    except RuntimeError:
        return "caught"
print(with_try(0))
