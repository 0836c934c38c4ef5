def show(z): print("(%.6g, %.6g)" % (z.real, z.imag))
vals = [1 + 1j, -2 + 0.5j, 3j, 4 + 0j]
for a in vals:
    for b in vals:
        show(a + b); show(a - b); show(a * b); show(a / b)
for a in vals:
    show(a ** 2); show(a ** 0); show(a ** 0.5); show(2 ** a); show(a ** -1); show(a ** a)
print(abs(3 + 4j), abs(-5j), abs(0j), 1j ** 2 == -1, (1 + 2j) == (1 + 2j), 1j != 1j, (1 + 2j).real, (1 + 2j).imag, complex(2.5).imag)
for f in (lambda: 0j ** -1, lambda: 1 / 0j, lambda: 0j ** 1j):
    try:
        f()
    except ZeroDivisionError:
        print("ZeroDivisionError")
try:
    (1j).real = 5
except AttributeError:
    print("AttributeError")
print("%s|%r|%s" % (1 + 2j, -1j, [1.5 + 0.5j]), "{}".format(2 - 3j), f"{1j}", {1j: "k"}[1j], hash(2 + 0j) == hash(2.0), bool(0j), 1j and "t")
def roots(n):
    import cmath
    return [cmath.rect(1, 2 * cmath.pi * k / n) for k in range(n)]
print(abs(sum(roots(5))) < 1e-12)
def fft(x):
    n = len(x)
    if n == 1: return x
    import cmath
    even, odd = fft(x[0::2]), fft(x[1::2])
    t = [cmath.exp(-2j * cmath.pi * k / n) * odd[k] for k in range(n // 2)]
    return [even[k] + t[k] for k in range(n // 2)] + [even[k] - t[k] for k in range(n // 2)]
for z in fft([1, 2, 3, 4, 0, 0, 0, 0]): print("%.4f %.4f" % (z.real + 0.0, z.imag + 0.0))
