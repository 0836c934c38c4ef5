class Point:
    count = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y
        Point.count += 1

    def length2(self):
        return self.x ** 2 + self.y ** 2

    def __repr__(self):
        return "Point(%d, %d)" % (self.x, self.y)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

p = Point(3, 4)
print(p, p.length2(), p + Point(1, 1), Point.count)
p.x = 10
print(p.x, hasattr(p, "y"), hasattr(p, "z"))

class Named(Point):
    def __init__(self, name):
        super().__init__(0, 0)
        self.name = name

    def __repr__(self):
        return self.name + ":" + super().__repr__()

n = Named("origin")
print(n, isinstance(n, Point), isinstance(p, Named), issubclass(Named, Point))
print(type(n).__name__, n.length2())
