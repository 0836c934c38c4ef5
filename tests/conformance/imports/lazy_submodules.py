# A package whose __getattr__ loads its submodules when they are first asked for.
import _lazy
print("heavy" in dir(_lazy), _lazy.heavy.weight, "heavy" in dir(_lazy))
print(_lazy.heavy is _lazy.heavy, _lazy.loads.count("heavy"))
from _lazy import heavy
print(heavy.weight)
try:
    _lazy.nothing
except AttributeError as e:
    print("AttributeError", e)
try:
    from _lazy import nothing
except ImportError:
    print("ImportError")
try:
    _lazy.other
except ImportError:
    print("ImportError from inside")
