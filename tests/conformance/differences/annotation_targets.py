ok = ["x: int", "x: int = 1", "(x): int = 2", "o.a: int = 1", "l[0]: int = 5", "f().z: int"]
bad = ["x + 1: int", "f(): int", "[a, b]: int", "(a, b): int", "a, b: int", "1: int", "'s': int", "lambda: int: int", "x = y: int", "*a: int", "x: int: int", "x: int += 1", "None: int", "not x: int", "x if 1 else y: int", "-x: int = 5", "a == b: int", "x: int = y: int"]
class O: pass
o = O()
l = [0]
f = lambda: o
for c in ok:
    try:
        exec(c)
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
for c in bad:
    try:
        compile(c, "f", "exec")
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
