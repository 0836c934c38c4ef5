from micropython import const
import micropython
_A = const(3)
B = const(_A * 7)
_T = const((1, _A, "x"))
class C:
    D = const(B + 1)
    E = D + _A
    def f(self, x=_A): return x * B
def g():
    G = const(100)
    def h(): return G + _A
    return h()
print(B, _T, C.D, C.E, C().f(), C().f(2), g())
if B > 20 and not _A == 4: print("folded condition")
for i in range(_A): print(i, end=" ")
print([_A] * _A, {_A: B}, -_A, ~_A, _A ** 2, _A << 4, _A / 2, B // _A, B % 5, not _A, _A and B, "%d" % _A, f"{_A}")
print(const(0x7fffffff), const(-5), const(0), const(True), const(None), const(b"b"), const("s"), const(1.5))
x = const(5)
x = 6
print(x)
H = micropython.const(1 << 31)
print(H, H - 1)
def shadow(const): return const(4)
print(shadow(lambda v: v * 10))
