# __name__, __package__, __file__ and __path__ of modules and packages.
import _simple, _pkg.sub.deep, _namespace.inner
def short(path):
    return path.replace("\\", "/").split("/")[-2:]
print(_simple.__name__, repr(_simple.__package__), short(_simple.__file__)[-1], hasattr(_simple, "__path__"))
print(_pkg.__name__, _pkg.__package__, short(_pkg.__file__), isinstance(_pkg.__path__, list), len(_pkg.__path__))
print(_pkg.sub.__name__, _pkg.sub.__package__, short(_pkg.sub.__file__), short(_pkg.sub.__path__[0]))
print(_pkg.sub.deep.__name__, _pkg.sub.deep.__package__, short(_pkg.sub.deep.__file__))
print(_namespace.__name__, _namespace.__package__, _namespace.inner.__package__, len(list(_namespace.__path__)))
print(__name__, __package__, short(__file__)[-1])
_pkg.__path__.append("_libdir")
import _pkg.only_here
print(_pkg.only_here.where, _pkg.only_here.__name__, _pkg.only_here.__package__)
_pkg.__path__.clear()
try:
    import _pkg.star
except ImportError:
    print("ImportError")
