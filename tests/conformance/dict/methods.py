d = {"a": 1}
print(d.setdefault("a", 5), d.setdefault("b", 5), d.setdefault("c"), d)
d.setdefault("l", []).append(1)
d.setdefault("l", []).append(2)
print(d["l"])
print(d.pop("a"), d.pop("zz", "default"), d.pop("c", 0), d)
d = {"only": 1}
print(d.popitem(), d)
d = {1: 1, 2: 2}
print(d.clear(), d, len(d))
d.update({"a": 1}); d.update([("b", 2)]); d.update(c=3); d.update({"a": 10}, d=4); d.update(); d.update({})
print(sorted(d.items()), d.update({}))
c = d.copy()
c["a"] = 0
print(d["a"], c["a"], c == d, len(c))
for f in (lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.pop(), lambda: d.update(1), lambda: d.setdefault(), lambda: d.update({}, {}), lambda: d.popitem(1), lambda: d.get([]), lambda: d.clear(1)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    d.update([(1,)])
except ValueError:
    print("ValueError")
seen = []
d = {i: i for i in range(5)}
while d:
    seen.append(d.popitem())
print(sorted(seen), d)
