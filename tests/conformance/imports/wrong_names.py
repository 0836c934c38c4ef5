# Names that cannot be those of modules; parents that are no packages.
import _pkg.mod
for name in (".", "a.", ".a", "_pkg.", "_pkg..mod", "..", "_pkg.mod.", "_simple.x", "_simple.x.y", "math.x", "_pkg.mod.deeper"):
    try:
        __import__(name)
        print("imported", name)
    except ImportError:
        print("ImportError", name)
    except (ValueError, TypeError):
        print("ImportError", name)
try:
    __import__("_simple", globals(), None, (), -1)
except ValueError as e:
    print("ValueError", e)
try:
    from _simple import nothing_there
except ImportError:
    print("ImportError")
try:
    import _simple.nothing_there as x
except ImportError:
    print("ImportError")
try:
    __import__("a." * 5000 + "b")
except (ImportError, RecursionError):
    print("no module of a long name")
