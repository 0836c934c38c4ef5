from micropython import const
A = const(10)
B = const(A * 2 + 1)
_PRIVATE = const(0xff)
C = const(_PRIVATE & 0x0f | 1 << 4)
S = const("text")
T = const((1, 2, 3))
print(A, B, C, _PRIVATE, S, T)
def f():
    return A + B + _PRIVATE
print(f(), A if B > A else 0, [A, B], -A, ~A, A ** 2, A // 3, A << 1)
print(const(5), const(1 + 2), const(-1))
class K:
    X = const(7)
    _Y = const(8)
    def get(self): return self.X + self._Y
print(K.X, K().get())
D = const(1 << 70)
print(D, D == 1 << 70)
E = const(3.5)
print(E)
import micropython
F = micropython.const(99)
print(F)
def local():
    _L = const(4)
    return _L * 2
print(local())
