import _path_pkg
print(type(_path_pkg.__path__).__name__, len(_path_pkg.__path__), _path_pkg.__path__[0].endswith("_path_pkg"))
import _path_pkg.inner
print(_path_pkg.inner.value, hasattr(_path_pkg.inner, "__path__"))
