import cmath
def part(x):
    return "%.9e" % x if x - x == 0 and x != 0 else repr(x)
def attempt(function, *args):
    try:
        z = function(*args)
        return part(z.real) + " " + part(z.imag)
    except (ValueError, OverflowError) as e:
        return type(e).__name__
for z in (1e300 + 1e300j, -1.7e308 + 1e308j, 1e-320 + 1e-320j, 1e-160j, complex(5e-324, 0), 1e155 - 1e160j):
    for name in ("sqrt", "log", "log10", "acos", "acosh", "asin", "asinh", "atan", "atanh"):
        print(name, attempt(getattr(cmath, name), z))
for z in (709.9 + 1j, 710.5 + 1j, 1000 + 0j, -800 + 1j, 1j * 720, 720 - 3j):
    for name in ("exp", "sinh", "cosh", "tanh", "sin", "cos", "tan"):
        print(name, attempt(getattr(cmath, name), z))
for z in (0.99999999 + 1e-9j, 1 + 1e-12j, 0.6 + 0.8j, 1 + 1e-200j):
    print(attempt(cmath.log, z), attempt(cmath.atanh, z), attempt(cmath.acosh, z))
print(attempt(cmath.rect, 1e308, 0.5), attempt(cmath.rect, 1e308, 1e3))
for z in (1.7e308 + 1.7e308j,):
    for f in (cmath.polar, abs):
        try: print(f(z))
        except OverflowError: print("OverflowError")
