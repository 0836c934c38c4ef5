print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(bool, [0, 2])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isalpha, "a1b")), list(filter(None, range(3))), list(filter({1, 3}.__contains__ if hasattr(set, "__contains__") else lambda x: x in {1, 3}, range(5))), "".join(filter(lambda c: c not in "aeiou", "education")), dict(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())))
f = filter(lambda x: x % 2, range(7))
print(next(f), list(f), list(f), iter(f) is f)
class T:
    def __bool__(self): return False
print(len(list(filter(None, [T(), 1]))), list(filter(lambda x: [], "abc")), list(filter(lambda x: "yes", "ab")))
for g in (lambda: filter(), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: list(filter(lambda: 1, [1]))):
    try: g()
    except TypeError: print("TypeError")
def boom(x): raise KeyError(x)
try: list(filter(boom, [1]))
except KeyError as e: print(e.args)
