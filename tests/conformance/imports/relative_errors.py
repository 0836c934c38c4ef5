# Relative imports where there is no package, or not so many levels of them.
def attempt(code, **names):
    try:
        exec(code, names)
        print("fine", code)
    except ImportError:
        print("ImportError", code)
    except (KeyError, TypeError):
        print("other error", code)

attempt("from . import x", __name__="__main__")
attempt("from . import x", __name__="_simple")
attempt("from .. import x", __name__="_pkg.mod")
attempt("from ... import x", __name__="_pkg.sub.deep")
attempt("from .. import attr", __name__="_pkg.sub.deep")
attempt("from . import attr", __name__="_pkg.mod")
attempt("from . import attr", __name__="anything", __package__="_pkg")
attempt("from .mod import value", __name__="_pkg", __path__=["_pkg"])
attempt("from .mod import value", __name__="x.y", __package__="_pkg")
attempt("from . import attr", __name__="x", __package__="")
attempt("from .mod import nothing", __name__="_pkg.mod")
attempt("from .nothing import value", __name__="_pkg.mod")
import _pkg.sub.deep
print(__import__("", {"__name__": "_pkg.sub.deep", "__package__": "_pkg.sub"}, None, ["level"], 1).__name__)
print(__import__("mod", {"__name__": "_pkg.x", "__package__": "_pkg"}, None, ["value"], 1).__name__)
