class I(int): pass
a, b = I(6), I(4)
print(a + b, a - b, a * b, a // b, a / b, a % b, a ** b, a & b, a | b, a ^ b, a << b, a >> b, -a, +a, ~a, abs(-a), divmod(a, b))
print(a + 1, 1 + a, a - 1.5, 10 - a, 2 ** a, a ** 2, a * 2.0, 7 // b, 100 % a, a < 7, a == 6, 6 == a, a != b, max(a, b), sum([a, b]), round(a), hash(a) == hash(6))
print([type(x).__name__ for x in (a + b, a + 1, 1 + a, -a, abs(a), a * 2, divmod(a, b)[0], int(a), +a)])
print([0, 1, 2, 3, 4, 5, 6][a], list(range(b)), "x" * b, bin(a), hex(a), "%d %x" % (a, a), "{:>4}".format(a), str(a), repr(a), float(a), bool(I(0)), chr(I(65)), {6: 1}[a], a.bit_length())
a += 1
print(a, type(a).__name__)
big = I(2 ** 70)
print(big + 1, big * 2, big == 2 ** 70, -big, big // 3)
class V(int):
    def __add__(self, o): return V(int(self) + int(o))
    __radd__ = __add__
    def __repr__(self): return "V%d" % int(self)
print(V(1) + 2, 2 + V(1), V(1) + V(2), sum([V(1), V(2)]), V(5) - 1)
