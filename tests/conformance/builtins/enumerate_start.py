print(list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), list(enumerate("a", 10 ** 20)), list(enumerate("ab", True)), dict(enumerate("xy")), [i for i, _ in enumerate(range(3), 2 ** 62)])
e = enumerate([10, 20, 30])
print(next(e), next(e), list(e), list(e))
for f in (lambda: enumerate(), lambda: enumerate(1), lambda: enumerate("a", "b"), lambda: enumerate("a", 1.5), lambda: enumerate("a", None)):
    try: f()
    except TypeError: print("TypeError")
for i, c in enumerate("abc", 1):
    if i == 2: continue
    print(i, c)
print([(i, j, x) for i, row in enumerate([[1, 2], [3]]) for j, x in enumerate(row)], max(enumerate([3, 9, 2]), key=lambda t: t[1])[0], sorted(enumerate("cab"), key=lambda t: t[1]))
