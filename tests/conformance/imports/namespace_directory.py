import _namespace.inner
print(_namespace.inner.where, _namespace.__name__, _namespace.inner.__name__)
from _namespace import inner
print(inner is _namespace.inner)
from _namespace.inner import where
print(where)
try:
    import _namespace.absent
except ImportError:
    print("ImportError")
