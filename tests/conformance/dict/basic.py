d = {}
d["a"] = 1; d["b"] = 2; d["c"] = 3
print(len(d), d["a"], "a" in d, "z" in d, 1 in d, d)
d["a"] = 10
del d["b"]
print(d, len(d), sorted(d), list(d.keys()), list(d.values()), list(d.items()))
for f in (lambda: d["b"], lambda: {}[0], lambda: d.pop("zz"), lambda: {}.popitem()):
    try:
        f()
    except KeyError:
        print("KeyError")
try:
    del d["nope"]
except KeyError as e:
    print("KeyError", e.args)
print({1: 2, 3: 4}, {"x": {"y": {}}}, {1: 1, 1: 2}, {None: 0, (): 1, 1.5: 2, True: 3, b"k": 4}, {"a": 1, }, bool({}), bool({0: 0}))
d = {1: "int", "1": "str", 1.5: "float", (1,): "tuple", None: "none", b"1": "bytes", True + 1: "two"}
print(d[1], d["1"], d[1.5], d[(1,)], d[None], d[b"1"], d[2], len(d))
d[1] += "!"
print(d[1], d.get(1), d.get("no"), d.get("no", 5), d.get(1, 5))
for k in ([], {}, set(), bytearray()):
    try:
        d[k] = 1
    except TypeError:
        print("TypeError")
    try:
        d[k]
    except TypeError:
        print("TypeError")
    try:
        k in d
    except TypeError:
        print("TypeError")
x = {}
x["self"] = x
print(len(x), x["self"]["self"] is x)
