import sys
m = __import__("_simple")
print(m.__name__, m.add(1), m is sys.modules["_simple"])
s = __import__("sys")
print(s is sys, __import__("sys", globals(), {}, []) is sys)
for f in (lambda: __import__(), lambda: __import__(5), lambda: __import__(None)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    __import__("_missing_module")
except ImportError:
    print("ImportError")
try:
    __import__("")
except ValueError:
    print("ValueError")
import builtins
real = builtins.__import__
log = []
def tracing(name, *args):
    log.append(name)
    return real(name, *args)
builtins.__import__ = tracing
try:
    import _simple
    import _pkg.mod
    from _pkg import mod
finally:
    builtins.__import__ = real
print([n for n in log if n != "_io"], mod.value)
def lazy(name):
    module = None
    def get(attr):
        nonlocal module
        if module is None:
            module = __import__(name)
        return getattr(module, attr)
    return get
g = lazy("_simple")
print(g("Thing").kind, g("add")(5))
