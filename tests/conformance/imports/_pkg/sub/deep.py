print("_pkg.sub.deep", __name__)
from . import level
from .. import attr
from ..mod import f as g
from .. import mod
from .sibling import name


def report():
    return level, attr, g(), mod.value, name
