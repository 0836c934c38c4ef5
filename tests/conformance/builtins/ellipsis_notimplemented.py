print(..., Ellipsis, ... is Ellipsis, type(...).__name__, bool(...), repr(...), [...], NotImplemented, NotImplemented is NotImplemented)
def stub(): ...
class Stub: ...
print(stub(), Stub.__name__)
print(None, type(None).__name__, None == None, None != 0, None is None, [None], bool(None), {None: 1}[None], str(None))
class A:
    def __eq__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
print(A() == 1, A() != 1, 1 == A())
for f in (lambda: A() + 1, lambda: 1 + A(), lambda: A() < 1, lambda: None + 1, lambda: ...(), lambda: None(), lambda: None[0], lambda: len(None), lambda: -None, lambda: None < None, lambda: iter(...)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    None.attr
except AttributeError:
    print("AttributeError")
x = [... for _ in range(2)]
print(x, x[0] is x[1], (..., None).index(None), hash(None) == hash(None), hash(...) == hash(...))
