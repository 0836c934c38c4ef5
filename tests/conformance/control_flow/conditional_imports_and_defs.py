import sys
if sys.maxsize > 0:
    def f(): return "first"
else:
    def f(): return "second"
print(f())
for i in range(2):
    def g(n=i): return n
    class C: v = i
    if i: break
print(g(), C.v)
try:
    def h(): return undefined_name_here
except NameError: print("not evaluated at definition")
try: h()
except NameError: print("NameError when called")
while True:
    def w(): return "from while"
    break
with open("conditional_imports_and_defs.py") as fh:
    def inside(): return fh.readline().strip()
    print(inside())
try:
    import _nothing_here
    def x(): return "imported"
except ImportError:
    def x(): return "fallback"
print(x())
if 0:
    def never(): pass
try: never
except NameError: print("never is undefined")
def outer(flag):
    if flag:
        def inner(): return "yes"
    else: inner = lambda: "no"
    return inner()
print(outer(1), outer(0))
def redefine():
    def a(): return 1
    b = a
    def a(): return 2
    return a(), b()
print(redefine())
class K:
    if True:
        def m(self): return "m1"
    if False:
        def m(self): return "m2"
    for n in ("x", "y"): pass
    try: y = 1 // 0
    except ZeroDivisionError: y = "class handler"
print(K().m(), K.y, K.n)
del f
try: f()
except NameError: print("deleted")
