import math
def table(f, a, b, n): return ["%.4f" % f(a + (b - a) * i / n) for i in range(n + 1)]
print(table(math.sin, 0, math.pi, 6), table(math.exp, -1, 1, 4), table(math.sqrt, 0, 2, 4), table(lambda x: math.log(1 + x), 0, 1, 4))
class Vec:
    def __init__(self, x, y): self.x, self.y = x, y
    @classmethod
    def polar(cls, r, deg): return cls(r * math.cos(math.radians(deg)), r * math.sin(math.radians(deg)))
    def angle(self): return math.degrees(math.atan2(self.y, self.x)) % 360
    def __abs__(self): return math.sqrt(self.x ** 2 + self.y ** 2)
    def rotate(self, deg):
        c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
        return Vec(self.x * c - self.y * s, self.x * s + self.y * c)
print(["%.3f" % Vec.polar(2, d).angle() for d in (0, 45, 90, 135, 200, 359)], "%.6f" % abs(Vec(3, 4).rotate(77)), "%.3f %.3f" % (Vec(1, 0).rotate(90).x + 0.0, Vec(1, 0).rotate(90).y))
def dft(xs): return [abs(complex(sum(x * math.cos(2 * math.pi * k * n / len(xs)) for n, x in enumerate(xs)), -sum(x * math.sin(2 * math.pi * k * n / len(xs)) for n, x in enumerate(xs)))) for k in range(len(xs) // 2 + 1)]
wave = [math.sin(2 * math.pi * 2 * n / 16) + 0.5 * math.cos(2 * math.pi * 5 * n / 16) for n in range(16)]
print(["%.3f" % v for v in dft(wave)])
def distance(a, b):
    (la, oa), (lb, ob) = [tuple(map(math.radians, p)) for p in (a, b)]
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((ob - oa) / 2) ** 2
    return 6371 * 2 * math.asin(math.sqrt(h))
print("%.1f %.1f %.1f" % (distance((52.52, 13.405), (48.8566, 2.3522)), distance((0, 0), (0, 180)), distance((10, 10), (10, 10))))
for row in range(8): print("".join("*" if abs(row - 3.5 + 3.5 * math.sin(c / 4)) < 0.5 else " " for c in range(40)).rstrip())
def newton(f, df, x, eps=1e-13):
    while abs(f(x)) > eps: x -= f(x) / df(x)
    return x
print("%.9f %.9f" % (newton(lambda x: math.cos(x) - x, lambda x: -math.sin(x) - 1, 1.0), newton(lambda x: math.exp(x) - 5, math.exp, 1.0)))
print([math.floor(math.log10(n)) for n in (1, 9, 10, 999, 1000, 12345)], [math.ceil(math.log2(n)) for n in (1, 2, 3, 8, 9)], "%.6f" % (sum(math.sqrt(1 - (i / 2000) ** 2) for i in range(2000)) / 500), math.isclose(math.pi, 22 / 7, rel_tol=1e-3), math.isclose(math.pi, 22 / 7))
