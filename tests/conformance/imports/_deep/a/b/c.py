from .. import shared as up
from . import d
from ...a import name as a_name
name = __name__
value = (a_name, d.loaded)
sideways = d.__name__
