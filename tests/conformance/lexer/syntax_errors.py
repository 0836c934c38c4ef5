codes = ["if", "if 1", "if 1 pass", "if 1: else: pass", "while", "while 1: pass else", "for", "for x", "for x in", "for x in y", "for 1 in y: pass", "for x y: pass", "def", "def f", "def f(", "def f()", "def f():", "def f(1): pass", "def f(a b): pass", "def f(a,,b): pass", "class", "class A(", "class A: x = ", "return", "yield x y", "import", "import a.", "import a as", "from", "from a", "from a import", "from a import (", "from a import b,", "from . import", "global", "global 1", "del", "del 1", "assert", "assert 1,", "raise from x", "try:", "except:", "with", "with a as", "lambda x", "lambda x:", "x = yield from", "a = (1, 2", "a = [1, 2", "a = {1: 2", "a = {1: 2, 3}", "a = {1, 2: 3}", "a = (1, 2]", "a = 'x", "a[1", "a[", "a.", "f(", "f(a", "f(a=)", "f(=1)", "f(**)", "f(*)", "a = 1 2", "1 = a", "a + 1 = 2", "f() = 1", "a = f() = 1", "'s' = 1", "(a, 1) = 2", "[a, b()] = 1", "a += b += c", "(a, b) += 1", "a() += 1", "x for x in y", "[x for x in]", "[for x in y]", "[x for]", "(x for x)", "{x: for x in y}", "break", "continue", "if 1: break", "def f(): break", "class A: continue", "async", "async def", "await = 1", "nonlocal", "pass pass", "else", "@", "@a", "@a\nx = 1", "not = 1", "a if b", "a if b else", "if a else b", "*", "**a", "print(*)", "x = *", "\x01", "a\x02b"]
ok = 0
for c in codes:
    try:
        compile(c, "f", "exec")
        print("accepted", repr(c))
    except SyntaxError:
        ok += 1
print(ok, len(codes))
