# Star imports: submodules that __all__ names are loaded; into namespaces of exec; from what is no module.
import sys
from _all_of_package import *
print(one, two, sub.name, "three" in globals())
namespace = {}
exec("from _all_of_package import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))
outer, inner = {}, {}
exec("from _all_of_package import *", outer, inner)
print(sorted(inner), "one" in outer)


class Fake:
    pass


fake = Fake()
fake.__all__ = ["a", "b"]
fake.__name__ = "_fake"
fake.a = "A"
fake.b = "B"
fake.c = "C"
sys.modules["_fake"] = fake
from _fake import *
print(a, b, "c" in globals())
for wrong, error in (([1], TypeError), (["missing"], AttributeError), (5, TypeError)):
    fake.__all__ = wrong
    try:
        exec("from _fake import *", {})
        print("accepted")
    except error:
        print(error.__name__)
try:
    exec("def f():\n    from math import *")
    print("accepted")
except SyntaxError:
    print("SyntaxError")
