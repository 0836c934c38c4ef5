print(dict(), dict(a=1, b=2), dict({"x": 1}), dict([("a", 1), ("b", 2)]), dict([["k", "v"]]), dict({"x": 1}, y=2), dict([(1, 2)], z=3), dict(zip("ab", [1, 2])))
print(dict((k, v) for k, v in [(1, "a")]), dict(["ab", "cd"]), {**{"a": 1}, "b": 2}, {**{}, **{1: 1}}, {i: i * i for i in range(4)}, dict(dict(q=1)))
d = {"a": 1}
e = dict(d)
e["a"] = 2
print(d, e, d is e, d == {"a": 1}, dict(d) == d)
for f in (lambda: dict(1), lambda: dict([1]), lambda: dict(1, 2), lambda: dict({}, {}), lambda: dict(None), lambda: dict([None]), lambda: {**[1]}, lambda: dict([([], 1)])):
    try:
        print(f())
    except TypeError:
        print("TypeError")
for f in (lambda: dict([(1,)]), lambda: dict([(1, 2, 3)]), lambda: dict(["abc"])):
    try:
        print(f())
    except ValueError:
        print("ValueError")
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys([]), dict.fromkeys({"k": 1}, "v"), {}.fromkeys((1,)))
shared = dict.fromkeys("xy", [])
shared["x"].append(1)
print(shared)
class Mapping:
    def keys(self):
        return ["m", "n"]
    def __getitem__(self, k):
        return k.upper()
print(dict(Mapping()))
for values in ([], [(1, 2)], "", (), 1, None, {1}, {1: 2}.items(), iter([])):
    try:
        print({**values})
    except TypeError:
        print("TypeError", end=" ")
    try:
        print({0: 1, **values, 2: 3})
    except TypeError:
        print("TypeError")
class Keys:
    def keys(self):
        return "ab"
    def __getitem__(self, key):
        return key * 2
print({**Keys(), "c": 1})
