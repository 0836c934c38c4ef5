d = {"one": 1}
d["two"] = 2
print(d["one"], len(d), "two" in d, "three" in d)
print(sorted(d), sorted(d.items()), d.get("x"), d.get("x", 0))
d["one"] += 10
del d["two"]
print(d)
try:
    d["none"]
except KeyError as e:
    print("KeyError", e.args)
for i in range(100):
    d[i] = i * i
print(len(d), d[7], d[99], sum(d[i] for i in range(100)))
print({1: "a"} == {1: "a"}, {}, {(1, 2): [3]})
