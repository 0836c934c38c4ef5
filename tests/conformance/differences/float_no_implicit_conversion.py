class F:
    def __float__(self): return 0.5
f = F()
print(float(f))
for g in (lambda: 2.0 * f, lambda: f * 2.0, lambda: 1.5 + f, lambda: f - 1.0, lambda: 1.0 / f, lambda: f < 1.0, lambda: f + f, lambda: -f, lambda: round(f), lambda: 2.0 ** f):
    try:
        print(g())
    except TypeError:
        print("TypeError")
import math
print(math.sqrt(f) == math.sqrt(0.5), math.floor(2.5), "%.2f" % f, f == 0.5)
