# None in sys.modules stands for a module that shall not be imported, whatever files there are.
import sys
import _pkg
for name in ("_simple", "_pkg.mod", "_pkg", "math", "_not_there"):
    saved = sys.modules.get(name)
    sys.modules[name] = None
    try:
        __import__(name)
        print("imported", name)
    except ImportError as e:
        print(type(e).__name__ in ("ImportError", "ModuleNotFoundError"), name)
    if saved is None:
        del sys.modules[name]
    else:
        sys.modules[name] = saved
sys.modules["_pkg"] = None
try:
    import _pkg.mod
except ImportError:
    print("ImportError for the package")
del sys.modules["_pkg"]
import _pkg.mod
print(_pkg.mod.value)
