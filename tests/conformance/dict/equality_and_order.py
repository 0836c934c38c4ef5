a = {"x": 1, "y": 2}
b = {"y": 2, "x": 1}
print(a == b, list(a) == list(b), a != b, a == dict(b), {1: 1.0} == {1.0: 1}, {"a": [1]} == {"a": [1]}, {"a": {"b": 1}} == {"a": {"b": 1}}, {} == {}, a == [("x", 1), ("y", 2)], a == None)
b["z"] = 3
print(a == b, a != b, len(a) < len(b), set(a) < set(b), sorted(a) < sorted(b))
del b["z"]
print(a == b, a is b, a.items() == b.items(), sorted(a.values()) == sorted(b.values()))
nan = float("nan")
print({"n": nan} == {"n": nan}, {"n": float("nan")} == {"n": nan}, {nan: 1} == {nan: 1})
for f in (lambda: a < b, lambda: a >= b, lambda: a + b, lambda: hash(a), lambda: a * 2, lambda: a - b, lambda: a[0:1], lambda: -a, lambda: a("x"), lambda: a.x):
    try:
        f()
    except (TypeError, AttributeError, KeyError) as e:
        print(type(e).__name__, end=" ")
print()
c = {}
c[1] = "int"
c[1.0] = "float"
c[True] = "bool"
print(c, type(list(c)[0]).__name__)
d = {"b": 1, "a": 2}
d["b"] = 3
d["c"] = d.pop("a")
print(list(d.items()), list({**d, "b": 0}), list({"z": 0, **d}), list(d | {"b": 9, "new": 1}))
