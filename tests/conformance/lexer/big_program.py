lines = ["total = 0"]
for i in range(300):
    lines.append("v%d = %d" % (i, i))
    lines.append("if v%d %% 3 == 0:" % i)
    lines.append("    total += v%d" % i)
    lines.append("else:")
    lines.append("    total -= 1")
scope = {}
exec("\n".join(lines), scope)
print(scope["total"], scope["v299"], len([k for k in scope if k[0] == "v"]))
src = "def f(x):\n" + "".join("    if x == %d:\n        return %r\n" % (i, "r%d" % i) for i in range(200)) + "    return None\n"
exec(src, scope)
print(scope["f"](0), scope["f"](150), scope["f"](199), scope["f"](200))
expr = "+".join(str(i) for i in range(500))
print(eval(expr))
print(eval("[" + ",".join(str(i) for i in range(1000)) + "]")[999])
print(len(eval("{" + ",".join("'k%d':%d" % (i, i) for i in range(300)) + "}")))
print(eval("(" * 30 + "1" + ")" * 30), eval("-" * 50 + "1"), eval("not " * 20 + "1"))
print(eval("1" + " if 1 else 0" * 20))
print(len(eval("'" + "x" * 3000 + "'")))
deep = "x = 0\n"
for i in range(15):
    deep += "  " * i + "if 1:\n"
deep += "  " * 15 + "x = 'deep'"
exec(deep, scope)
print(scope["x"])
funcs = "\n".join("def f%d(a, b=%d):\n    return a * b" % (i, i) for i in range(100))
exec(funcs, scope)
print(sum(scope["f%d" % i](2) for i in range(100)))
nested = "lambda: " * 15 + "'bottom'"
f = eval(nested)
for i in range(15):
    f = f()
print(f)
s = "r = 0\nfor i in range(10):\n" + "    r += i\n" * 200
exec(s, scope)
print(scope["r"])
