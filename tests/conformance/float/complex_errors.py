def attempt(function):
    try:
        return function()
    except (TypeError, ValueError, OverflowError, ZeroDivisionError, AttributeError) as e:
        return type(e).__name__
z = 1 + 2j
for function in (lambda: z < z, lambda: z >= 1, lambda: z // 1, lambda: z % 2, lambda: divmod(z, 1), lambda: int(z), lambda: float(z), lambda: ~z, lambda: round(z),
                 lambda: z + "a", lambda: "a" + z, lambda: z & 1, lambda: z << 1, lambda: z(), lambda: z[0], lambda: len(z), lambda: [1][z], lambda: range(z), lambda: "%d" % z,
                 lambda: "%f" % z, lambda: sorted([z, z]), lambda: max(z, 1), lambda: z.missing, lambda: iter(z)):
    print(attempt(function))
for function in (lambda: 1 / 0j, lambda: z / 0, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: 1e200j ** 2, lambda: (1e300 + 1e300j) ** 3, lambda: abs(1.7e308 + 1.7e308j), lambda: 10**400 + 1j,
                 lambda: 10**400 * 1j, lambda: 0j ** 0, lambda: 0 ** 0j, lambda: 1e200j * 1e200j, lambda: 2 ** 5000j ** 2):
    print(attempt(function))
print(10**400 == 1j, 1j == 10**400, 2**53 + 1 == complex(2**53), 2**53 == complex(2**53), 1 == 1 + 0j, 1.5 == 1.5 + 0j, True == 1 + 0j, 0j == -0j, "1" == 1 + 0j, 1j != 1j, z in [1, 1 + 2j])
print(hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), hash(1j) == hash(0 + 1j), {1: "a"}[1 + 0j], len({1, 1.0, 1 + 0j, True}))
print((-8) ** (1 / 3) == (-8 + 0j) ** (1 / 3), (1j) ** 100, (1j) ** 101 == 1j, (2 + 0j) ** 10, (1 + 1j) ** -2, type((-1) ** 0.5))
class C(complex):
    def __add__(self, other): return "added"
    def __radd__(self, other): return "radded"
c = C(1, 2)
print(c + 1, 1 + c, c * 2, type(c * 2).__name__, type(-c).__name__, abs(C(3, 4)), c == z, hash(c) == hash(z), c.conjugate(), c.real, c.imag)
