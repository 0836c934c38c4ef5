# Import statements in functions, classes, loops and handlers; global names; the same module under many names.
def local():
    import _simple as inside
    from _pkg import mod
    return inside.value, mod.value, "inside" in globals()
print(local())

def as_global():
    global _pkg, deep
    import _pkg
    from _pkg.sub import deep
as_global()
print(_pkg.attr, deep.__name__)

class Holder:
    import _simple
    from _pkg.mod import value as copied
    number = _simple.value
print(Holder._simple.value, Holder.copied, Holder.number)

def closure():
    import _simple
    return lambda: _simple.value
print(closure()())

modules = []
for name in ("_simple", "_pkg.mod", "_simple"):
    modules.append(__import__(name))
print(modules[0] is modules[2], modules[1].__name__)
try:
    import _not_there as module
except ImportError:
    import _simple as module
print(module.__name__)
with_many = [__import__("_pkg.sub.deep", globals(), locals(), [name]) for name in ("level", "attr", "")]
print([m.__name__ for m in with_many])
import _pkg.sub, _pkg.mod as m, _simple as s1, _simple as s2
print(_pkg.sub.__name__, m.__name__, s1 is s2)
