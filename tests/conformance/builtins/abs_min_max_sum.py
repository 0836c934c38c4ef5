print(abs(-5), abs(5.5), abs(-0.0), abs(True), min(3, 1, 2), max(3, 1, 2), min([5, 4]), max("hello"), min({3: "a", 1: "b"}), max((1, 2), (1, 3)))
print(min([3, -5, 2], key=abs), max("aB", key=str.lower), max([1, 2, 3], key=lambda x: -x), min(1, 1.0), max(1, 1.0), max(1.0, 1), min([[2], [1, 5]]))
print(min([], default="empty"), max((), default=None), max([1], default=5), min(iter([3, 2]), key=None))
print(sum([1, 2, 3]), sum([]), sum((1.5, 2)), sum(range(101)), sum([[1], [2]], []), sum([1], 10), sum([(1,), (2,)], ()), sum(x for x in (1, 2)), sum({1: "a", 2: "b"}), sum([True, True]), sum([10 ** 20, 1]))
for f in (lambda: min(), lambda: max(1), lambda: min(1, "a"), lambda: sum("ab"), lambda: sum(5), lambda: sum([1, "a"]), lambda: abs("x"), lambda: max(None), lambda: min(1, 2, default=3), lambda: max([1, 2], key=5), lambda: sum(), lambda: min([1], foo=2)):
    try:
        print(f())
    except TypeError:
        print("TypeError")
for f in (lambda: min([]), lambda: max(()), lambda: max(x for x in ())):
    try:
        f()
    except ValueError:
        print("ValueError")
calls = []
def key(x):
    calls.append(x)
    return x % 3
print(max([1, 2, 3, 5], key=key), calls, min([4, 1, 7], key=key))
