print("start")
import _prints
import _prints
from _prints import counter
counter[0] += 1
def f():
    import _prints
    return _prints.counter
print(f(), f() is counter)
import sys
print("_prints" in sys.modules)
saved = sys.modules.pop("_prints")
import _prints
print(_prints is saved, _prints.counter, saved.counter)
sys.modules["_prints"] = saved
import _prints
print(_prints is saved)
del sys.modules["_prints"]
m = __import__("_prints")
print(m is saved, m.__name__)
sys.modules["invented"] = saved
import invented
print(invented is saved)
