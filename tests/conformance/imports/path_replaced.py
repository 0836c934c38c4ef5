# sys.path may be replaced, also by a tuple; what is no string in it is passed over.
import sys
saved = sys.path
sys.path = ["_libdir"]
import only_here
print(only_here.where)
try:
    import _with_all
except ImportError:
    print("not on the new path")
sys.path = saved + ["_libdir"]
import _with_all
print(_with_all.shown)
sys.path = (None, 5, b"bytes", *saved)
import _state
print(_state.__name__)
sys.path = saved
print(sys.path is saved)
import _prints
