d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["c"] = 3
print(list(k), list(v), list(i), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, "z" in k)
for key in d:
    print(key, end=" ")
for key, value in d.items():
    print(key, value, end=" ")
for value in d.values():
    print(value, end=" ")
print()
print(sorted(d.keys()), sum(d.values()), max(d.items()), dict(d.items()) == d, [x for x in d.values() if x > 1], list(map(str, d.values())))
print(sorted(k) == ["a", "b", "c"], len(d.keys()) == len(d), list(zip(d.keys(), d.values())) == list(d.items()))
it = iter(d)
print(next(it), next(iter(d.values())), next(iter(d.items())))
d.clear()
print(list(k), len(v), {}.keys(), {}.values(), {}.items(), bool({}.keys()))
inverse = {v: k for k, v in {"x": 1, "y": 2}.items()}
print(inverse)
for f in (lambda: k[0], lambda: v["a"], lambda: k.append(1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
