"""Prices in cents: discounts and taxes."""

STEPS = ((10000, 10), (5000, 5), (1000, 2))
TAX = 19


def with_discount(total):
    for threshold, percent in STEPS:
        if total >= threshold:
            return total - total * percent // 100
    return total


def with_tax(total):
    return total + total * TAX // 100


def euros(total):
    return "%d.%02d" % (total // 100, total % 100)
