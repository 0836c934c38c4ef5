class Pt:
    def __init__(self, x, y): self.x, self.y = x, y
    def __sub__(self, o): return Pt(self.x - o.x, self.y - o.y)
    def cross(self, o): return self.x * o.y - self.y * o.x
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return "(%g,%g)" % (self.x, self.y)
def hull(pts):
    pts = sorted(set(pts))
    def half(pts):
        h = []
        for p in pts:
            while len(h) > 1 and (h[-1] - h[-2]).cross(p - h[-1]) <= 0: h.pop()
            h.append(p)
        return h[:-1]
    return half(pts) + half(pts[::-1]) if len(pts) > 2 else pts
def area(poly): return sum(a.cross(b) for a, b in zip(poly, poly[1:] + poly[:1])) / 2
pts = [Pt(x, y) for x, y in ((0, 0), (4, 0), (4, 4), (0, 4), (2, 2), (1, 3), (4, 2), (0, 0), (2, 5))]
h = hull(pts)
print(h, area(h), area(h[::-1]), hull(pts[:1]), hull([Pt(0, 0), Pt(1, 1), Pt(2, 2)]))
def inside(p, poly):
    r = False
    for a, b in zip(poly, poly[1:] + poly[:1]):
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x: r = not r
    return r
print([inside(Pt(x, 2.5), h) for x in (-1, 0.5, 2, 3.5, 5)])
def closest(pts):
    best = None
    for i, a in enumerate(pts):
        for b in pts[i + 1:]:
            d = (a.x - b.x) ** 2 + (a.y - b.y) ** 2
            if d and (best is None or d < best[0]): best = d, a, b
    return best
print(closest(pts))
def segments_cross(a, b, c, d):
    o = lambda p, q, r: (q - p).cross(r - p)
    return o(a, b, c) * o(a, b, d) < 0 and o(c, d, a) * o(c, d, b) < 0
print(segments_cross(Pt(0, 0), Pt(2, 2), Pt(0, 2), Pt(2, 0)), segments_cross(Pt(0, 0), Pt(1, 1), Pt(2, 2), Pt(3, 0)))
def bezier(points, t):
    while len(points) > 1: points = [Pt(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t) for a, b in zip(points, points[1:])]
    return points[0]
print([bezier([Pt(0, 0), Pt(0, 4), Pt(4, 4), Pt(4, 0)], i / 4) for i in range(5)])
class Shape:
    def __init__(self, *p): self.p = p
    def transform(self, f): return type(self)(*map(f, self.p))
    def box(self): return min(p.x for p in self.p), min(p.y for p in self.p), max(p.x for p in self.p), max(p.y for p in self.p)
class Triangle(Shape):
    def kind(self):
        a, b, c = sorted((p.x - q.x) ** 2 + (p.y - q.y) ** 2 for p, q in zip(self.p, self.p[1:] + self.p[:1]))
        return ("right" if a + b == c else "obtuse" if a + b < c else "acute") + (" isosceles" if a == b or b == c else "")
t = Triangle(Pt(0, 0), Pt(4, 0), Pt(0, 3))
print(t.kind(), t.box(), t.transform(lambda p: Pt(p.y * 2, -p.x)).box(), Triangle(Pt(0, 0), Pt(2, 0), Pt(1, 5)).kind(), Triangle(Pt(0, 0), Pt(9, 0), Pt(1, 1)).kind())
def clip(poly, a, b):
    out = []
    for p, q in zip(poly, poly[1:] + poly[:1]):
        sp, sq = (b - a).cross(p - a), (b - a).cross(q - a)
        if sp >= 0: out.append(p)
        if sp * sq < 0:
            k = sp / (sp - sq)
            out.append(Pt(p.x + (q.x - p.x) * k, p.y + (q.y - p.y) * k))
    return out
print(clip([Pt(0, 0), Pt(4, 0), Pt(4, 4), Pt(0, 4)], Pt(2, 0), Pt(2, 1)), area(clip(h, Pt(0, 1), Pt(-1, 1))))
