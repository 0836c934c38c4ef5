# Modules of a package import each other while they are being loaded.
import sys
import _ring
print(_ring.first.name, _ring.second.name, _ring.first.second_name)
print(_ring.second.late(), _ring.second.first is _ring.first)
from _ring.second import first as f
print(f is sys.modules["_ring.first"])
import _ring.first as a, _ring.second as b
print(a.second is b, b.first is a)
