import sys
sys.path.append("_split_a")
sys.path.append("_split_b")
import _split_pkg.first
import _split_pkg.second
print(_split_pkg.first.value, _split_pkg.second.value)
from _split_pkg import first, second
print(first.__name__, second.__name__)
