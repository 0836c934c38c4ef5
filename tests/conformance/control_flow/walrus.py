print((x := 5) + x, x)
if (n := len("hello")) > 3:
    print(n)
l = [y := 1, y + 1, y * 10]
print(l, y)
data = iter([3, 2, 1, 0, 5])
while v := next(data):
    print(v, end=" ")
print()
print([z for i in range(6) if (z := i * i) % 2 == 0], z)
print([last := i for i in range(4)], last)
def f(a, b=(d := 7)):
    return a, b
print(f(1), d)
print(f(a := 3), a)
def g():
    total = 0
    parts = [total := total + k for k in range(5)]
    return parts, total
print(g())
print({(k := 3): k + 1}, (w := (1, 2)), w)
print(f"{(q := 4)} {q}")
print(any((hit := m) > 3 for m in [1, 5, 2]), hit)
lam = lambda: (inner := 9) + 1
print(lam(), "inner" in globals())
for code in ("x := 1", "(1 := 2)", "(a.b := 1)", "((a, b) := 1)", "f(a := 1 = 2)", "lambda: x := 1"):
    try:
        exec(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError")
