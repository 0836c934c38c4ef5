code = compile("a + b", "<expr>", "eval")
print(eval(code, {"a": 1, "b": 2}), eval(code, {"a": "x", "b": "y"}), eval(code, {"a": [1], "b": [2]}))
prog = compile("""
def f(x): return x * k
total = sum(f(i) for i in range(4))
""", "<prog>", "exec")
for k in (1, 10):
    ns = {"k": k}
    exec(prog, ns)
    print(ns["total"], ns["f"](5))
one = compile("x = 5; print(x + 1)", "<s>", "single")
exec(one)
for src, mode in (("1 +", "eval"), ("x = 1", "eval"), ("for", "exec"), ("", "eval"), ("return", "exec")):
    try: compile(src, "f", mode)
    except SyntaxError: print("SyntaxError", repr(src), mode)
print(compile("", "f", "exec") is not None, exec(compile("\n# nothing\n", "f", "exec")), type(code).__name__)
fs = [eval(compile("lambda v: v %s %d" % (op, n), "l", "eval")) for op in "+-*" for n in (2, 3)]
print([f(10) for f in fs])
