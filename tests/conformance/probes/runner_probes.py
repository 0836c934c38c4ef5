# What existing test runners ask of the binary before they choose their tests.
import sys
print(10 ** 45)
print(2 ** 62)
print(bytearray.__name__, {1}, slice.__name__)
async def f(): pass
print("async")
from micropython import const
print((const(1)))
class A:
    def __radd__(self, o): return "reverse"
print(5 + A())
a = 1
print(f"{a=}")
print(t"{a}".__class__.__name__)
print(complex.__name__)
import micropython
@micropython.native
def h(): return "native"
print(h())
print(sys.byteorder in ("little", "big"), hasattr(sys.implementation, "_mpy"), hasattr(sys.implementation, "_build"), hasattr(sys.implementation, "_thread"), sys.implementation.name)
try:
    (lambda: 0)(0)
except TypeError as e:
    print(len(str(e)) in (54, 56))
print(len("é"), "unicode")
