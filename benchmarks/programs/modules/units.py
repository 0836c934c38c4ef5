"""Conversions between units of length, mass and temperature."""

FACTORS = {
    "mm": 0.001,
    "cm": 0.01,
    "m": 1.0,
    "km": 1000.0,
    "g": 0.001,
    "kg": 1.0,
    "t": 1000.0,
}
LENGTHS = ("mm", "cm", "m", "km")
MASSES = ("g", "kg", "t")


class UnitError(ValueError):
    pass


def kind_of(unit):
    if unit in LENGTHS:
        return "length"
    if unit in MASSES:
        return "mass"
    raise UnitError("unknown unit: " + unit)


def convert(value, source, target):
    if kind_of(source) != kind_of(target):
        raise UnitError("cannot convert %s to %s" % (source, target))
    return value * FACTORS[source] / FACTORS[target]


def celsius(fahrenheit):
    return (fahrenheit - 32) * 5 / 9


def fahrenheit(celsius):
    return celsius * 9 / 5 + 32
