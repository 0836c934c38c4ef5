try:
    import _not_here as impl
except ImportError:
    import _simple as impl
print(impl.__name__)
try:
    from _simple import missing
except ImportError:
    missing = "fallback"
print(missing)
if True:
    import _with_all as chosen
else:
    import _nothing as chosen
print(chosen.shown)
for name in ("_simple", "_absent", "_with_all"):
    try:
        m = __import__(name)
        print(m.__name__)
    except ImportError:
        print("no", name)
def lazy():
    global heavy
    try:
        heavy
    except NameError:
        import _simple as heavy
        print("loaded")
    return heavy.value
print(lazy() == lazy())
class Namespace:
    try:
        import _missing_in_class
    except ImportError:
        _missing_in_class = None
    from _simple import add
print(Namespace._missing_in_class, Namespace.add(1, 2))
modules = {n: __import__(n) for n in ("sys", "_simple")}
print(sorted(modules), modules["_simple"].Thing().describe())
while True:
    import _simple
    break
with open("conditional_and_fallback.py") as f:
    from _simple import add as plus
print(plus(2, 3), [__import__("_simple").add(i) for i in range(2)], (lambda: __import__("_simple").Thing.kind)())
