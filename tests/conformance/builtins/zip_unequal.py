print(list(zip("abc", [1, 2])), list(zip([1], [])), list(zip()), list(zip("ab")), list(zip(range(3), "xyz", (True, None, 5))), dict(zip("ab", zip([1, 2], [3, 4]))))
def g(n, name):
    for i in range(n):
        log.append(name)
        yield i
log = []
print(list(zip(g(2, "a"), g(3, "b"))), log)
log.clear()
print(list(zip(g(3, "a"), g(2, "b"))), log)
z = zip([1, 2, 3], "ab")
print(next(z), next(z), next(z, "end"), next(z, "still"), iter(z) is z)
m = [(1, "a"), (2, "b")]
print(list(zip(*m)), list(zip(*zip(*m))) == m, [a + b for a, b in zip([1, 2], [10, 20])], max(zip([1, 3], [5, 0])), sum(a * b for a, b in zip(range(5), range(5))))
for f in (lambda: zip(5), lambda: zip([1], 5), lambda: zip(None), lambda: list(zip([1], x=1))):
    try: f()
    except TypeError: print("TypeError")
for i, (a, b) in enumerate(zip("ab", "cd")): print(i, a, b)
