import cmath
def show(z):
    if isinstance(z, complex):
        print("%.9f %.9f" % (z.real + 0.0, z.imag + 0.0))
    else:
        print("%.9f" % z)
for z in (1 + 2j, -1 - 0.5j, 0.3j, 2 + 0j, -3 + 0.25j):
    for f in (cmath.exp, cmath.log, cmath.sqrt, cmath.sin, cmath.cos, cmath.phase):
        show(f(z))
    r, phi = cmath.polar(z)
    show(r)
    show(phi)
    show(cmath.rect(r, phi))
    show(cmath.log10(z))
print("%.9f %.9f" % (cmath.pi, cmath.e))
show(cmath.sqrt(-1))
show(cmath.log(-1))
show(cmath.exp(1))
for f in (lambda: cmath.log(0),):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: cmath.sqrt("x"), lambda: cmath.exp(), lambda: cmath.rect(1)):
    try:
        f()
    except TypeError:
        print("TypeError")
