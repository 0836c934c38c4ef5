"""Gravitation of a small planetary system: a float kernel on instance attributes."""

import sys


class Body:
    def __init__(self, mass, position, velocity):
        self.mass = mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity


def system():
    """A heavy star and six planets on nearly circular orbits."""
    bodies = [Body(1000.0, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))]
    for i in range(1, 7):
        distance = 2.0 + 1.5 * i
        speed = (1000.0 / distance) ** 0.5
        sign = 1.0 if i % 2 else -1.0
        bodies.append(Body(0.1 * i, (sign * distance, 0.0, 0.05 * i), (0.01 * i, sign * speed, 0.0)))
    return bodies


def pairs_of(bodies):
    pairs = []
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            pairs.append((bodies[i], bodies[j]))
    return pairs


def step(bodies, pairs, dt):
    for one, other in pairs:
        dx = one.x - other.x
        dy = one.y - other.y
        dz = one.z - other.z
        squared = dx * dx + dy * dy + dz * dz
        pull = dt / (squared * squared**0.5)
        from_other = other.mass * pull
        from_one = one.mass * pull
        one.vx -= dx * from_other
        one.vy -= dy * from_other
        one.vz -= dz * from_other
        other.vx += dx * from_one
        other.vy += dy * from_one
        other.vz += dz * from_one
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies, pairs):
    total = 0.0
    for body in bodies:
        total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz)
    for one, other in pairs:
        dx = one.x - other.x
        dy = one.y - other.y
        dz = one.z - other.z
        total -= one.mass * other.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def main(size):
    bodies = system()
    pairs = pairs_of(bodies)
    print("energy before %.8f" % energy(bodies, pairs))
    for _ in range(size):
        step(bodies, pairs, 0.0001)
    print("energy after %.8f" % energy(bodies, pairs))
    print("position %.8f %.8f" % (bodies[3].x, bodies[3].y))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 45000)
