x = "global"
def outer():
    x = "outer"
    def reads():
        return x
    def writes():
        nonlocal x
        x = "written"
    def shadows():
        x = "shadow"
        return x
    def globs():
        global x
        x = "new global"
        return x
    r = [reads(), shadows(), reads()]
    writes()
    r.append(reads())
    r.append(globs())
    r.append(reads())
    return r
print(outer(), x)
def skip_level():
    v = 1
    def mid():
        def inner():
            nonlocal v
            v += 1
        inner()
        return v
    return mid(), v
print(skip_level())
def nearest():
    v = "far"
    def mid():
        v = "near"
        def inner():
            nonlocal v
            v = "changed"
        inner()
        return v
    return mid(), v
print(nearest())
class C:
    v = "class"
    def m(self):
        v = "method"
        def f():
            nonlocal v
            v += "!"
            return v
        return f()
print(C().m(), C.v)
for code in ("nonlocal q", "def f():\n nonlocal q", "def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x", "def f(x):\n nonlocal x", "def f():\n  global q\n  def g():\n    nonlocal q", "class A:\n nonlocal q", "def f(x):\n global x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
def nonlocal_multi():
    a = b = 0
    def f():
        nonlocal a, b
        a, b = 1, 2
        for a in range(5):
            pass
        with_target = [b := 7]
    f()
    return a, b
print(nonlocal_multi())
def global_in_nested():
    def f():
        global made_here
        made_here = 1
    f()
global_in_nested()
print(made_here)
