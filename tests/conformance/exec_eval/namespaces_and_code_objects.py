"""eval, exec and compile with namespaces, code objects and wrong arguments."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# eval/exec/compile
g = {"x": 5}
show(lambda: eval("x+1", g))
show(lambda: eval("x+y", g, {"y": 1}))
show(lambda: eval("x", {}))
show(lambda: eval("x", {"x": 1}, {"x": 2}))
show(lambda: eval(compile("x*2", "f", "eval"), g))
show(lambda: eval(compile("x*2", "f", "exec"), g))
show(lambda: exec("y = x", g) or g["y"])
show(lambda: exec(compile("z = 1", "f", "exec"), g) or g["z"])
l = {}
exec("a = x; b = a + 1", g, l)
print(sorted(l))
exec("global q; q = 1", g, l)
print(g["q"], sorted(l))
exec("def f(): return x\nr = f()", g)
print(g["r"])
show(lambda: exec("def f(): return a2\na2 = 1\nr = f()", {}, {}))
exec("class C:\n  v = x\n  def m(self): return self.v", g)
print(g["C"]().m())
exec("[i for i in range(x)]", g)
l = {"n": 3}
exec("k = [i*n for i in range(n)]", {}, l) if 0 else None
show(lambda: eval("[i for i in range(x)]", g))
show(lambda: eval("(lambda: x)()", g))
show(lambda: eval("1 +"))
show(lambda: eval("a = 1"))
show(lambda: exec("1 +"))
show(lambda: eval(5))
show(lambda: eval(None))
show(lambda: exec(5))
show(lambda: eval(""))
show(lambda: exec(""))
show(lambda: eval(b"1+1"))
show(lambda: exec(b"w = 1", g) or g["w"])
show(lambda: eval("1", 5))
show(lambda: eval("__builtins__" and "len('abc')", {}))
show(lambda: exec("import sys", g) or g["sys"].__name__)
show(lambda: compile("1", "f", "bad"))
show(lambda: compile("(", "f", "exec"))
show(lambda: type(compile("1", "f", "eval")).__name__)
show(lambda: exec(compile("1/0", "f", "exec")))
print(eval("  1 + 1"), eval("1 + 1 "), eval("(1\n+1)"), eval("\t2"))
