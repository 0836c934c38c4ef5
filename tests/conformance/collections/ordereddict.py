from collections import OrderedDict
d = OrderedDict([("b", 2), ("a", 1), ("c", 3)])
print(list(d), list(d.values()), list(d.items()), len(d), d["a"], isinstance(d, dict), type(d).__name__)
d["z"] = 26
d["b"] = 20
print(list(d.items()))
del d["a"]
d["a"] = 100
print(list(d), d.pop("c"), d.popitem(), list(d))
print(d == {"b": 20, "z": 26}, OrderedDict(a=1) == {"a": 1}, bool(OrderedDict()), "z" in d, d.get("q"), d.get("q", 5))
e = OrderedDict()
for k in "hello":
    e[k] = e.get(k, 0) + 1
print(list(e.items()), list(e.copy()), list(OrderedDict.fromkeys("xyz", 0).items()))
e.update({"new": 1})
e.update([("p", 2)])
print(list(e), e.setdefault("h", 9), e.setdefault("last", 7), list(e)[-1])
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), dict(OrderedDict([(1, 2), (3, 4)])) == {3: 4, 1: 2})
while e:
    print(e.popitem()[0], end=" ")
print()
try:
    e.popitem()
except KeyError:
    print("KeyError")
try:
    OrderedDict()["x"]
except KeyError:
    print("KeyError")
big = OrderedDict()
for i in range(100):
    big[i * 37 % 101] = i
for i in range(0, 101, 2):
    big.pop(i, None)
print(list(big)[:10], len(big))
for i in range(0, 10, 2):
    big[i] = "again"
print(list(big)[-5:])
lru = OrderedDict()
for k in (1, 2, 3, 1, 4):
    lru.pop(k, None)
    lru[k] = True
print(list(lru))
