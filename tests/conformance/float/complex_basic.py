a, b = 1 + 2j, 3 - 1j
print(a, b, a + b, a - b, a * b, a / b, -a, +a, a == b, a != b, a == 1 + 2j, abs(3 + 4j), a.real, a.imag, 1j * 1j, 2 * a, a + 1, 1.5 - a, a / 2)
print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex("1+2j"), complex("3"), complex("-1j"), complex("1.5e2-2.5j"), complex(1j), complex(True))
print(1j, 0j, -1j, 1 - 0j, 1e20 + 1j, 0.5j, (1 + 0j), repr(2 + 3j), str(-2 - 3j), bool(0j), bool(1j), 1 + 0j == 1, 1j == 1, hash(1 + 0j) == hash(1), {2 + 0j: "x"}[2])
print((1 + 2j) ** 2, type(1j).__name__, isinstance(1j, complex), isinstance(1.0, complex), [1j, 2], (-1) ** 2 + 0j)
for f in (lambda: 1j < 2, lambda: 1j // 1, lambda: 1j % 2, lambda: int(1j), lambda: float(1j), lambda: 1j & 1, lambda: 1j << 1, lambda: complex([]), lambda: 1j + "a", lambda: sorted([1j, 2j]), lambda: "%d" % 1j, lambda: ~1j):
    try:
        f()
    except TypeError:
        print("TypeError")
for s in ("", "abc", "1+", "1+2", "j1", "1 + 2j", "1++2j"):
    try:
        print(complex(s))
    except ValueError:
        print("ValueError", repr(s))
try:
    1j / 0
except ZeroDivisionError:
    print("ZeroDivisionError")
x = 1j
x += 2
x *= 1j
print(x, sum([1j, 2, 3.5]), [z * 1j for z in (1, 1j)])
