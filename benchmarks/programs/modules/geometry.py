"""Points, rectangles and polygons on integer coordinates."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __repr__(self):
        return "Point(%d, %d)" % (self.x, self.y)


class Shape:
    name = "shape"

    def area(self):
        raise NotImplementedError

    def describe(self):
        return "{} of area {}".format(self.name, self.area())


class Rectangle(Shape):
    name = "rectangle"

    def __init__(self, corner, width, height):
        self.corner = corner
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def contains(self, point):
        return 0 <= point.x - self.corner.x < self.width and 0 <= point.y - self.corner.y < self.height


class Polygon(Shape):
    name = "polygon"

    def __init__(self, points):
        self.points = points

    def area(self):
        total = 0
        previous = self.points[-1]
        for point in self.points:
            total += previous.x * point.y - point.x * previous.y
            previous = point
        return abs(total) // 2


ORIGIN = Point(0, 0)
UNIT_SQUARE = Rectangle(ORIGIN, 1, 1)
