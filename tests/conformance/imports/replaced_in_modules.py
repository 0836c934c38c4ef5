# Any object may stand in sys.modules for a module: put there by the module itself, or by somebody else.
import sys
import _replaces_itself
print(type(_replaces_itself).__name__, _replaces_itself.first, _replaces_itself.count)
from _replaces_itself import second, third as other
print(second, other, _replaces_itself.count)


class Values:
    x = 1
    _hidden = 2


sys.modules["_values"] = Values
import _values
from _values import x
print(_values is Values, x)
try:
    from _values import y
except ImportError:
    print("ImportError")
sys.modules["_text"] = "just text"
import _text
print(_text)
print(__import__("_text") is _text)
sys.modules["_pkg.invented"] = 5
import _pkg
import _pkg.invented
print(sys.modules["_pkg.invented"], hasattr(_pkg, "invented"))
