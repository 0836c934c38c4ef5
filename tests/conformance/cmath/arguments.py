import cmath
class Complex:
    def __complex__(self): return 3 + 4j
class Float:
    def __float__(self): return 2.0
class Index:
    def __index__(self): return 5
class Wrong:
    def __complex__(self): return 1.5
def attempt(function, *args, **keywords):
    try:
        z = function(*args, **keywords)
        if isinstance(z, tuple): return tuple("%.9g" % x for x in z)
        return "%.9g %.9g" % (z.real, z.imag) if isinstance(z, complex) else z
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        return type(e).__name__
for value in (Complex(), Float(), Index(), True, 2, 10**20, 1.5, -1, Wrong(), "1", b"1", None, [], 10**400):
    print([attempt(f, value) for f in (cmath.sqrt, cmath.exp, cmath.phase, cmath.polar, cmath.log, cmath.isfinite)] if value != 10**20 else "large", attempt(cmath.log10, value))
print(attempt(cmath.sqrt), attempt(cmath.sqrt, 1, 2), attempt(cmath.rect, 1), attempt(cmath.rect, 1j, 1), attempt(cmath.rect, Float(), 1), attempt(cmath.sqrt, z=1))
print(attempt(cmath.log, 8, 2), attempt(cmath.log, 1j, 1j), attempt(cmath.log, 2, 1), attempt(cmath.log, 2, 0), attempt(cmath.log, 0), attempt(cmath.log, 8, "2"), attempt(cmath.log10, 0), attempt(cmath.log, -8, -2))
print(attempt(cmath.atanh, 1), attempt(cmath.atanh, -1), attempt(cmath.atan, 1j), attempt(cmath.acos, 2), attempt(cmath.acosh, 0.5))
isclose = cmath.isclose
print(isclose(1 + 1j, 1 + 1j), isclose(1j, 1.0000000001j), isclose(1, 1.1), isclose(1, 1.1, rel_tol=0.2), isclose(0, 1e-12), isclose(0, 1e-12j, abs_tol=1e-9))
inf = float("inf")
print(isclose(inf, inf), isclose(complex(inf, 1), complex(inf, 1)), isclose(inf, 1e308), isclose(complex(inf, 0), complex(inf, 1)), isclose(float("nan"), float("nan")))
print(attempt(isclose, 1), attempt(isclose, 1, 2, 3), attempt(isclose, 1, 2, rel_tol=-1), attempt(isclose, 1, 2, abs_tol=-1), attempt(isclose, 1, 2, other=1), attempt(isclose, 1, "2"))
print("%.12f %.12f %.12f" % (cmath.pi, cmath.e, cmath.tau), cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
