a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, a == c, None is None, a is not None, not a is b)
print(1 in [1, 2], 3 not in [1, 2], "k" in {"k": 1}, 1 in {"k": 1}, "a" in "abc", 2 in range(0, 10, 2), 3 in range(0, 10, 2), b"a"[0] in b"abc", None in [None], [] in [[]], 1.0 in [1], True in [1], () in ((),))
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan], nan in (1, nan), {nan: 1}.get(nan))
class Always:
    def __eq__(self, o): return True
class Never:
    def __eq__(self, o): return False
n = Never()
print(Always() in [1], 1 in [Always()], n in [n], n in [Never()], [n] == [n], [n] == [Never()], (n,).count(n), [n].index(n))
for f in (lambda: 1 in 5, lambda: 1 in "abc", lambda: "a" in 5, lambda: 1 in None, lambda: [] in {}, lambda: {} in {1}, lambda: 1 in int):
    try:
        f()
    except TypeError:
        print("TypeError")
def gen():
    for i in range(5):
        print("yield", i, end="; ")
        yield i
g = gen()
print(2 in g, list(g), 9 in gen())
x = y = ()
print(x is y, (x, y) == ((), ()))
s = "interned"
print(s is s, s == "inter" + "ned", 1000 == 10 ** 3, [s] == ["interned"])
