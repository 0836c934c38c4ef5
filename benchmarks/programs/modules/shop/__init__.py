"""A package inside the package: goods, orders and prices."""

from .goods import CATALOGUE, Item
from .orders import Order
from .prices import with_discount

__all__ = ["CATALOGUE", "Item", "Order", "with_discount"]
