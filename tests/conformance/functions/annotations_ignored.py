def f(a: int, b: "text" = 1, *c: (1, 2), d: None = 2, **e: dict) -> "result":
    return a, b, c, d, e
print(f(1), f("no", "checking", 3, d=4, z=5))
x: int = 5
y: str
print(x)
try:
    y
except NameError:
    print("y has no value")
class C:
    a: int = 1
    b: "later"
    def m(self, v: int) -> None:
        self.z: int = v
        w: list = [v]
        return w
c = C()
print(C.a, c.m(3), c.z, hasattr(C, "b"))
def local():
    n: int
    try:
        n
    except NameError:
        print("unbound")
    n: int = 1
    return n
print(local())
d = {}
d["k"]: int = 7
print(d)
lam = lambda v: v
print(lam(1))
async def g(a: int) -> str:
    pass
(p): int = 3
print(p)
