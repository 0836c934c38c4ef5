import _pkg.sub.deep as deep
print(deep.__name__, deep.level, deep.attr, deep.g(), deep.mod.value, deep.name)
from _pkg.sub.sibling import name
print(name, "name" in dir(deep))
import _pkg.mod as mod
print(deep.mod is mod, deep.g is mod.f, mod.__name__)
import _pkg.sub
print(_pkg.sub.__name__, _pkg.sub.value, _pkg.sub.level)
from _pkg import sub as s, mod as m, attr as a
print(s is _pkg.sub, m is mod, a)
ns = {"__name__": "_pkg.sub.made_up", "__package__": "_pkg.sub"}
exec("from . import level\nfrom .sibling import name\nfrom .. import attr\nfrom ..mod import value", ns)
print(ns["level"], ns["name"], ns["attr"], ns["value"])
for code in ("from .... import x", "from .nope import x", "from . import nope"):
    try:
        exec(code, dict(ns))
        print("accepted", code)
    except ImportError:
        print("ImportError", code)
