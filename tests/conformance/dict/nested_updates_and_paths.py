def get(d, path, default=None):
    for k in path.split("."):
        if isinstance(d, dict) and k in d: d = d[k]
        else: return default
    return d
def put(d, path, v):
    *init, last = path.split(".")
    for k in init: d = d.setdefault(k, {})
    d[last] = v
def flatten(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict) and v: yield from flatten(v, prefix + k + ".")
        else: yield prefix + k, v
def merge(a, b):
    out = dict(a)
    for k, v in b.items(): out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
def diff(a, b): return {k: (a.get(k), b.get(k)) for k in sorted(set(a) | set(b)) if a.get(k) != b.get(k)}
def invert(d):
    out = {}
    for k, v in d.items(): out.setdefault(v, []).append(k)
    return out
c = {}
for p, v in (("a.b.c", 1), ("a.b.d", 2), ("a.e", 3), ("f", 4)): put(c, p, v)
print(c, get(c, "a.b.c"), get(c, "a.x", "none"), get(c, "f.g"), dict(flatten(c)), list(flatten({})))
print(merge(c, {"a": {"b": {"c": 10, "z": 0}}, "f": {"now": "dict"}}), c["a"]["b"]["c"], diff({"x": 1, "y": 2}, {"y": 3, "z": 4}), invert({"a": 1, "b": 2, "c": 1}))
t = {}
put(t, "k", 1)
try: put(t, "k.sub", 2)
except (AttributeError, TypeError) as e: print("cannot go through a number")
def walk(d, f): return {k: walk(v, f) if isinstance(v, dict) else f(k, v) for k, v in d.items()}
print(walk(c, lambda k, v: k * v), sum(v for _, v in flatten(c)), sorted(k for k, _ in flatten(c)), {k: v for k, v in flatten(c) if v % 2})
def group(rows, *keys):
    if not keys: return rows
    out = {}
    for r in rows: out.setdefault(r[keys[0]], []).append(r)
    return {k: group(v, *keys[1:]) for k, v in out.items()}
rows = [{"c": "x", "t": 1, "n": 1}, {"c": "y", "t": 1, "n": 2}, {"c": "x", "t": 2, "n": 3}, {"c": "x", "t": 1, "n": 4}]
g = group(rows, "c", "t")
print({c: {t: [r["n"] for r in rs] for t, rs in ts.items()} for c, ts in g.items()})
count = {}
for w in "a b a c b a".split(): count[w] = count.get(w, 0) + 1
print(count, max(count, key=count.get), sorted(count.items(), key=lambda kv: -kv[1]), sum(count.values()), {v: k for k, v in count.items()})
