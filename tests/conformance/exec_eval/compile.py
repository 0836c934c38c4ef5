c = compile("1 + 2", "name", "eval")
print(eval(c), eval(c))
c = compile("x = 5\ny = x * 2", "name", "exec")
d = {}
exec(c, d)
print(d["x"], d["y"])
exec(c)
print(x, y)
c = compile("print('single'); 40 + 2", "name", "single")
exec(compile("for i in range(2): print(i)\n", "n", "single"))
for mode in ("eval", "exec", "single"):
    try:
        compile("1 +", "f", mode)
    except SyntaxError:
        print("SyntaxError", mode)
for text in ("", "1\n2", "x = 1\n\n\ny = 2", "if 1:\n 2\n3", "1\n", "1\n\n\n", "1; 2\n", "if 1:\n 2\n\n"):
    try:
        exec(compile(text, "f", "single"))
    except SyntaxError:
        print("SyntaxError", repr(text))
try:
    compile("x = 1", "f", "eval")
except SyntaxError:
    print("SyntaxError")
try:
    compile("1", "f", "wrong")
except ValueError:
    print("ValueError")
for f in (lambda: compile(), lambda: compile("1"), lambda: compile("1", "f"), lambda: compile(1, "f", "eval")):
    try:
        f()
    except TypeError:
        print("TypeError")
code = compile("def f(a): return a * k", "m", "exec")
spaces = [{"k": n} for n in (2, 3)]
for s in spaces:
    exec(code, s)
print([s["f"](10) for s in spaces])
expr = compile("[n * 2 for n in data]", "e", "eval")
print(eval(expr, {"data": [1, 2]}), eval(expr, {"data": "ab"}))
print(type(c).__name__)
