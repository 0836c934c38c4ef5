d = {}
for k, v in [("a", 1), ("b", 2), ("a", 3)]: d.setdefault(k, []).append(v)
print(d, d.get("z", []), d.setdefault("z"), d)
c = {}
for ch in "hello": c[ch] = c.get(ch, 0) + 1
print(c)
n = {}
n.setdefault("x", {}).setdefault("y", {})["z"] = 1
n.setdefault("x", {}).setdefault("y", {})["w"] = 2
print(n)
class Default(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory
    def __getitem__(self, k):
        if k not in self: self[k] = self.factory()
        return super().__getitem__(k)
e = Default(list)
e["a"].append(1); e["a"].append(2); e["b"]
print(sorted(e.items()), "c" in e, e.get("c"), len(e))
f = Default(int, x=5)
f["x"] += 1; f["y"] += 1
print(sorted(f.items()))
def tree(): return Default(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2
print(t["a"]["b"]["c"], sorted(t["a"]), t["a"]["d"])
calls = []
def expensive():
    calls.append(1)
    return "v"
g = {}
g.setdefault("k", expensive()); g.setdefault("k", expensive())
print(len(calls), g)
print({}.get("x") is None, {"x": None}.get("x", 5), {"x": 0}.get("x") or "fallback", {"x": 0}.get("x", "no"), {**{"a": 1, "b": 2}, **{"b": 3}}, {"a": 1} | {"b": 2})
