"""A ray tracer: vectors as instances with operators, spheres over a floor, shadows and reflections."""

import sys


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction * distance


class Sphere:
    def __init__(self, centre, radius, colour, shine):
        self.centre = centre
        self.squared_radius = radius * radius
        self.colour = colour
        self.shine = shine

    def distance_along(self, ray):
        """How far along the ray it meets the sphere; None if it does not."""
        towards = self.centre - ray.origin
        along = towards.dot(ray.direction)
        beside = towards.dot(towards) - along * along
        if beside > self.squared_radius:
            return None
        half_chord = (self.squared_radius - beside) ** 0.5
        if along - half_chord > 0.0001:
            return along - half_chord
        if along + half_chord > 0.0001:
            return along + half_chord
        return None

    def normal_at(self, point):
        return (point - self.centre).unit()

    def colour_at(self, point):
        return self.colour


class Floor:
    shine = 0.15

    def __init__(self, height):
        self.height = height
        self.normal = Vector(0.0, 1.0, 0.0)

    def distance_along(self, ray):
        if ray.direction.y > -0.0001:
            return None
        distance = (self.height - ray.origin.y) / ray.direction.y
        return distance if distance > 0.0001 else None

    def normal_at(self, point):
        return self.normal

    def colour_at(self, point):
        dark = (int(point.x + 1000.0) + int(point.z + 1000.0)) % 2
        return Vector(0.2, 0.2, 0.25) if dark else Vector(0.9, 0.9, 0.85)


class Scene:
    def __init__(self):
        self.things = [Floor(-1.0)]
        self.light = Vector(-5.0, 8.0, -6.0)

    def add(self, thing):
        self.things.append(thing)

    def nearest(self, ray):
        found = None
        found_distance = 1e9
        for thing in self.things:
            distance = thing.distance_along(ray)
            if distance is not None and distance < found_distance:
                found = thing
                found_distance = distance
        return found, found_distance

    def lit(self, point, to_light):
        ray = Ray(point, to_light)
        for thing in self.things:
            if thing.distance_along(ray) is not None:
                return False
        return True

    def colour_of(self, ray, depth):
        thing, distance = self.nearest(ray)
        if thing is None:
            return Vector(0.5, 0.6, 0.9) * (0.5 + 0.5 * abs(ray.direction.y))
        point = ray.at(distance)
        normal = thing.normal_at(point)
        to_light = (self.light - point).unit()
        brightness = 0.15
        if self.lit(point, to_light):
            brightness += 0.85 * max(0.0, normal.dot(to_light))
        colour = thing.colour_at(point) * brightness
        if depth > 0 and thing.shine > 0.0:
            reflected = self.colour_of(Ray(point, ray.direction.mirrored(normal)), depth - 1)
            colour = colour * (1.0 - thing.shine) + reflected * thing.shine
        return colour


def level(value):
    return min(255, int(value * 255.0 + 0.5))


def main(size):
    scene = Scene()
    for i in range(6):
        centre = Vector(-2.5 + i, -0.6 + 0.3 * (i % 3), 4.0 + 0.7 * (i % 2))
        scene.add(Sphere(centre, 0.45, Vector(0.3 + 0.1 * i, 0.9 - 0.12 * i, 0.5), 0.3))
    eye = Vector(0.0, 0.3, -2.0)
    total = 0
    checksum = 0
    for row in range(size):
        for column in range(size):
            direction = Vector((column + 0.5) / size - 0.5, 0.5 - (row + 0.5) / size, 1.0).unit()
            colour = scene.colour_of(Ray(eye, direction), 2)
            for value in (colour.x, colour.y, colour.z):
                total += level(value)
                checksum = (checksum * 31 + level(value) // 16) % 1000000007
    print("rays", size, "brightness", total, "checksum", checksum)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 150)
