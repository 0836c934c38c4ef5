x = 10
print(eval("1 + 2"), eval("x * 2"), eval("[i for i in range(3)]"), eval("(lambda a: a + 1)(5)"), eval(" 7 "), eval("'str'"), eval("x if x > 5 else 0"), eval("1 \n"), eval("(1,\n2)"))
print(eval("a + b", {"a": 1, "b": 2}), eval("a", {"a": 1}, {"a": 2}), eval("len('abc')", {}), eval("x", {"x": "other"}), eval("y", {}, {"y": 5}))
for code in ("", "1 +", "x = 1", "import sys", "1; 2", "def f(): pass", "return 1", ")", "if 1: 2", "a b", "pass", "for x in y: z"):
    try:
        eval(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError")
for code in ("undefined", "1 // 0", "[][0]", "None.x", "'a' + 1"):
    try:
        eval(code)
    except Exception as e:
        print(type(e).__name__)
for v in (5, None, [], 1.5):
    try:
        eval(v)
    except TypeError:
        print("TypeError")
g = {"n": 3}
print(eval("[n * i for i in range(n)]", g), eval("(lambda: n)()", g), sorted(k for k in g if not k.startswith("__")))
print(eval("eval('1 + 1')"), eval("eval")("2 * 3"), eval("(y := 4) + y"), y)
def f():
    return eval("x")
print(f())
print(eval(b"1 + 1"), eval(compile("3 * 4", "<s>", "eval")))
f = eval("lambda a, b=2: (a, b, x)")
print(f(1))
