class T:
    def __init__(self): self.log, self.v = [], 10
    def __getitem__(self, k):
        self.log.append(("get", k))
        return self.v
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    @property
    def p(self):
        self.log.append("p get")
        return 5
    @p.setter
    def p(self, v): self.log.append(("p set", v))
t = T()
t[1] += 5
t["k"] *= 2
t[1, 2] -= 1
t[1:2] //= 3
t.p += 1
t.p <<= 2
t.v += 1
print(t.log, t.v)
calls = []
def f(x):
    calls.append(x)
    return x
l = [[1], [2]]
l[f(0)] += [f(9)]
l[f(1)][f(0)] += f(10)
print(l, calls)
d = {"a": 1}
d["a"] += 1; d["a"] -= 5; d["a"] *= -3; d["a"] **= 2; d["a"] //= 4; d["a"] %= 7; d["a"] <<= 3; d["a"] >>= 1; d["a"] |= 1; d["a"] &= 0xf; d["a"] ^= 5
print(d)
try:
    d["missing"] += 1
except KeyError:
    print("KeyError", sorted(d))
x = y = [1]
x += [2]
x = x + [3]
print(x, y)
s = "a"
s += "b"
s *= 2
print(s)
n = 7
n /= 2; print(n)
n //= 1; print(n)
n %= 2; print(n)
n **= 3; print(n)
b = True
b |= False; print(b)
b &= False; print(b)
b ^= True; print(b)
b += 1; print(b)
t = (1,)
t += (2,)
t *= 2
print(t)
z = {1}
w = z
z |= {2}; z -= {1}; z ^= {5}; z &= {5, 6}
print(z, w is z)
def local():
    i = 0
    for _ in range(3): i += 1; i *= 2
    return i
print(local())
def nested():
    a = [0]
    def g():
        a[0] += 1
        return a
    g(); g()
    return a
print(nested())
class C:
    n = 1
    n += 1
    n <<= 3
    def bump(self):
        self.n += 1
        return self.n
c = C()
print(C.n, c.bump(), c.bump(), C.n)
for code in ("1 += 1", "f() += 1", "(a, b) += 1", "[a] += 1", "a + b += 1", "a += ", "(a) + 1 -= 2", "'s' += 't'", "a += b = 1", "a = b += 1", "x[0]() += 1", "not a += 1", "a, b += 1"):
    try:
        exec(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError", end=" ")
(x) += [4]
print(x)
