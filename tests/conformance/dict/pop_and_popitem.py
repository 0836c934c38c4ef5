d = {i: str(i) for i in range(6)}
print(d.pop(3), d.pop(3, "gone"), d.pop("x", None), len(d), 3 in d)
print(d.popitem(), d.popitem(), list(d))
d[5] = "again"
print(d.popitem(), d)
for bad in (lambda: d.pop(99), lambda: {}.popitem(), lambda: {}.pop(1)):
    try:
        bad()
    except KeyError as e:
        print("KeyError")
while d:
    k, v = d.popitem()
    print(k, v, len(d), end="; ")
print(d)
e = {"a": 1}
e["b"] = e.pop("a") + 1
print(e)
f = dict.fromkeys(range(20))
for i in range(0, 20, 3): f.pop(i)
print(list(f), f.pop(1, "x"))
for i in range(100):
    f[i] = i
    if i > 3: f.pop(i - 3, None)
print(sorted(f))
g = {"k": []}
g.pop("k").append(1)
print(g, g.setdefault("k", []), g)
def lru(size):
    cache = {}
    def get(k, make):
        v = cache.pop(k) if k in cache else make(k)
        cache[k] = v
        while len(cache) > size: del cache[next(iter(cache))]
        return v
    return get, cache
get, cache = lru(3)
made = []
for k in "abcabdeabc": get(k, lambda k: made.append(k) or k.upper())
print("".join(made), list(cache.items()))
