import _pkg
print(_pkg.attr, hasattr(_pkg, "mod"))
import _pkg.mod
print(_pkg.mod.value, _pkg.mod.f(), hasattr(_pkg, "mod"))
from _pkg import mod
print(mod is _pkg.mod, mod.__name__, _pkg.__name__)
import _pkg.sub.deep
print(_pkg.sub.deep.report(), _pkg.sub.value)
import _pkg.sub.deep as d
print(d is _pkg.sub.deep, d.__name__)
from _pkg.sub import deep, level
from _pkg.sub.deep import report as r
print(deep is d, level, r())
from _pkg.sub import sibling
print(sibling.name, _pkg.sub.sibling is sibling)
import sys
print(sorted(n for n in sys.modules if n.startswith("_pkg")))
m = __import__("_pkg.sub.deep")
print(m is _pkg)
m = __import__("_pkg.sub", None, None, ("deep",))
print(m is _pkg.sub)
print(_pkg.__path__ is not None, hasattr(mod, "__path__"))
