# Deleting from sys.modules and importing again makes a new module; the old one lives on where it is used.
import sys
import _state as first
first.marker = "first"
old = sys.modules.pop("_state")
import _state as second
print(old is first, second is first, hasattr(second, "marker"), first.marker)
sys.modules["_state"] = first
import _state as third
print(third is first)
import _pkg.mod
kept = _pkg.mod
del sys.modules["_pkg.mod"]
print(hasattr(_pkg, "mod"))
from _pkg import mod
print(mod is kept)
import _pkg.mod
print(_pkg.mod is kept, _pkg.mod.value == kept.value)
del sys.modules["_pkg"]
import _pkg as again
print(again is _pkg, hasattr(again, "mod"), "_pkg.mod" in sys.modules)
import _pkg.mod as m
print(m is sys.modules["_pkg.mod"])
