import _ring
import _ring.first
from _ring import first
name = 'second'
def late():
    return first.name, _ring.first.second_name
