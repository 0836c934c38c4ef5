import _simple
print(_simple.value, _simple.add(1), _simple.Thing().describe(), _simple.__name__, _simple._hidden)
import _simple as s
print(s is _simple, s.bump(), _simple.value)
from _simple import add, value
print(add(1, 2), value, s.bump(), value, s.value)
from _simple import add as plus, Thing as T
print(plus is add, T is s.Thing)
_simple.value = 100
print(s.value, s.bump())
s.new = "attribute"
print(_simple.new, hasattr(_simple, "new"))
del _simple.new
print(hasattr(_simple, "new"))
for f in (lambda: _simple.missing, lambda: _simple.Thing.missing):
    try:
        f()
    except AttributeError:
        print("AttributeError")
try:
    from _simple import missing
except ImportError:
    print("ImportError")
try:
    import _does_not_exist
except ImportError:
    print("ImportError")
try:
    import _simple.sub
except ImportError:
    print("ImportError")
def local():
    import _simple as inner
    from _simple import names
    names.append(1)
    return inner.names
print(local(), "inner" in globals())
import sys
print("_simple" in sys.modules, sys.modules["_simple"] is _simple)
class C:
    import _simple as m
    from _simple import Thing
print(C.m is _simple, C.Thing().describe())
print(type(_simple).__name__, sorted(n for n in dir(_simple) if not n.startswith("__")))
import _simple, sys as system
print(system is sys)
print(_simple.__dict__["_hidden"], "add" in _simple.__dict__)
