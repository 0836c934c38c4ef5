"""Orders: lines of goods, their weight and price."""

from ..units import convert
from . import prices
from .goods import CATALOGUE


class Order:
    def __init__(self, customer):
        self.customer = customer
        self.lines = []

    def add(self, number, amount=1):
        self.lines.append((CATALOGUE[number], amount))
        return self

    def weight(self, unit="kg"):
        grams = sum([item.weight * amount for item, amount in self.lines])
        return convert(grams, "g", unit)

    def total(self):
        return prices.with_tax(prices.with_discount(sum([item.price * amount for item, amount in self.lines])))

    def receipt(self):
        return "%s: %s" % (self.customer, prices.euros(self.total()))
