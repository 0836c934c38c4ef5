print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(max, "ab", "ba", "cc")), list(map(None.__class__, [])), list(map(int, "123")))
print(list(filter(None, [0, 1, "", "a", [], None, True])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, "a1b2")), list(filter(bool, [])))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (3, 4))), list(zip(*[(1, "a"), (2, "b")])), list(zip([], [1])), dict(zip("xy", range(2))))
m = map(lambda x: x * 2, [1, 2, 3])
print(next(m), list(m), list(m), iter(m) is m)
def src(n):
    for i in range(n):
        print("src", i)
        yield i
z = zip(src(2), src(3))
print(next(z))
for x in map(print, [1, 2]):
    print("got", x)
def boom(x):
    raise KeyError(x)
m = map(boom, [1, 2])
for _ in range(3):
    try:
        print(next(m))
    except KeyError as e:
        print(e.args)
    except StopIteration:
        print("end")
for f in (lambda: map(), lambda: map(str), lambda: filter(None), lambda: filter(), lambda: list(map(5, [1])), lambda: list(filter(5, [1])), lambda: map(str, 5), lambda: zip(1, [2]), lambda: filter(None, 5), lambda: list(map(lambda: 0, [1]))):
    try:
        f()
    except TypeError:
        print("TypeError")
print(type(map(str, [])).__name__, type(zip()).__name__, type(filter(None, [])).__name__, sum(map(len, ["a", "bb"])), max(zip([1, 2], [3, 0])), [a for a, b in zip("ab", "cd") if b == "d"])
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(map(lambda *a: a, [1], [2], [3])), set(map(abs, [-1, 1])))
