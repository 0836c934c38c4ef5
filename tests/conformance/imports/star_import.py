from _simple import *
print(value, add(2), Thing.kind, "_hidden" in globals())
from _with_all import *
print(shown, also, _even_this, "not_listed" in globals())
import _with_all
print(_with_all.not_listed)
from _pkg.star import *
print(one, two, "three" in globals())
for code in ("def f():\n from _simple import *", "class A:\n def g(self):\n  from _simple import *"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
ns = {}
exec("from _simple import *", ns)
print("add" in ns, "_hidden" in ns, ns["value"])
