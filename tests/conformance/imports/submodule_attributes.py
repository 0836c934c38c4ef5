import _deep.a.b.c
print(_deep.name, _deep.a.name, _deep.a.b.name, _deep.a.b.c.name, _deep.a.b.c.value)
import _deep.a.b as ab
from _deep.a.b.c import value, up, sideways
from _deep.a import b as again
print(ab is again, ab is _deep.a.b, value, up, sideways)
from _deep.a.b import c, d
print(c is _deep.a.b.c, d.loaded)
def f():
    import _deep.a.e
    return _deep.a.e.where
print(f(), hasattr(_deep.a, "e"))
import sys
print(sorted(m for m in sys.modules if m.startswith("_deep")))
for bad in ("import _deep.x", "import _deep.a.x.y", "from _deep.a import zzz", "import _deep.name", "from _deep.a.b.c import nothing"):
    try:
        exec(bad)
        print("accepted")
    except ImportError:
        print("ImportError", bad)
