def f(): pass
f.x = 0
f.x += 1
f.label = "counter"
print(f.x, f.label, getattr(f, "y", "none"), hasattr(f, "x"))
del f.x
print(hasattr(f, "x"))
try: f.x
except AttributeError as e: print("AttributeError")
try: del f.x
except AttributeError as e: print("AttributeError")
def register(name):
    def decorate(function):
        function.registered = name
        return function
    return decorate
@register("first")
def g(): return g.registered
print(g(), (lambda: 0).__name__)
class C:
    def method(self): pass
    method.tag = "t"
print(C.method.tag, C().method.tag)
def count():
    count.calls += 1
    return count.calls
count.calls = 0
print(count(), count(), count.calls)
