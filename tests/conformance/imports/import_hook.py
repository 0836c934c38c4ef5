# What replaces builtins.__import__ is called with all arguments and decides what is bound.
import builtins
real = builtins.__import__
calls = []

def hook(name, globals=None, locals=None, fromlist=(), level=0):
    calls.append((name, globals is not None and globals.get("__name__"), fromlist, level))
    if name == "_made_up":
        class Module:
            answer = 42
        return Module
    return real(name, globals, locals, fromlist, level)

builtins.__import__ = hook
try:
    import _made_up
    from _made_up import answer
    import _made_up as other
    import _pkg.mod
    from _pkg import mod, attr
    ns = {"__name__": "_pkg.hooked", "__package__": "_pkg"}
    exec("from . import mod as relative\nfrom .mod import value", ns)
    try:
        from _made_up import wrong
    except ImportError:
        print("ImportError")
finally:
    builtins.__import__ = real
print(_made_up.answer, answer, other is _made_up, mod.value, attr, ns["relative"] is mod, ns["value"])
for name, where, names, level in calls:
    if where in ("__main__", "_pkg.hooked"):
        print(name, where, names, level)

def failing(*args):
    raise ImportError("refused", args[0])
builtins.__import__ = failing
try:
    import anything
except ImportError as e:
    print(e.args)
finally:
    builtins.__import__ = real
import _simple
print(_simple.__name__)
