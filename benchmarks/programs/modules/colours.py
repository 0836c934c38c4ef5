"""Colours by name and as numbers."""

NAMES = {
    "black": 0x000000,
    "white": 0xFFFFFF,
    "red": 0xFF0000,
    "green": 0x00FF00,
    "blue": 0x0000FF,
    "yellow": 0xFFFF00,
    "cyan": 0x00FFFF,
    "magenta": 0xFF00FF,
    "grey": 0x808080,
}


def split(colour):
    return colour >> 16, (colour >> 8) & 0xFF, colour & 0xFF


def join(red, green, blue):
    return (red << 16) | (green << 8) | blue


def mix(one, two):
    return join(*[(a + b) // 2 for a, b in zip(split(one), split(two))])


def named(name):
    return NAMES.get(name.lower(), 0)


def nearest_name(colour):
    best = None
    best_distance = None
    for name in sorted(NAMES):
        distance = sum([(a - b) ** 2 for a, b in zip(split(colour), split(NAMES[name]))])
        if best_distance is None or distance < best_distance:
            best = name
            best_distance = distance
    return best
