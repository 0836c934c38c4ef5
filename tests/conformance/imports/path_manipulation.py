import sys
print(type(sys.path) is list, all(type(p) is str for p in sys.path))
try:
    import only_here
except ImportError:
    print("not on the path yet")
sys.path.append("_libdir")
import only_here
print(only_here.where)
import _simple
print(_simple.value)
del sys.modules["_simple"]
sys.path.insert(0, "_libdir")
import _simple as shadow
print(shadow.value, shadow is _simple)
sys.path.remove("_libdir")
del sys.modules["_simple"]
import _simple as original
print(original.value)
saved = sys.path[:]
sys.path.clear()
try:
    import _with_all
except ImportError:
    print("nothing is found on an empty path")
print(sys.path)
import _simple
print(_simple is original)
sys.path.extend(saved)
import _with_all
print(_with_all.shown)
sys.path.append("_no_such_directory")
try:
    import _really_not_there
except ImportError:
    print("ImportError")
