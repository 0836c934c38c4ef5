print({x: x * x for x in range(4)}, {k: v for k, v in [("a", 1), ("b", 2)]}, {v: k for k, v in {"x": 1}.items()}, {}, {x: y for x in "ab" for y in (1, 2)}, {i: [j for j in range(i)] for i in range(3)})
print(sorted({x % 3 for x in range(10)}), {x for x in ()}, sorted({c for c in "hello" if c > "f"}), sorted({(a, b) for a in range(2) for b in range(2)}), len({i // 2 for i in range(10)}))
print({k: v for k, v in enumerate("abc") if k != 1}, {str(k): k for k in range(3)}, {w: len(w) for w in "a bb ccc".split()})
k = "outer"
d = {k: 1 for k in "ab"}
print(k, d)
order = []
def t(x):
    order.append(x)
    return x
{t(k): t(v) for k, v in [("k1", "v1"), ("k2", "v2")]}
print(order)
try:
    {[]: 1 for x in range(1)}
except TypeError:
    print("TypeError")
try:
    {[] for x in range(1)}
except TypeError:
    print("TypeError")
print({x: {y: x + y for y in range(2)} for x in range(2)}, {**{i: i for i in range(2)}, 9: 9}, sorted({*[i for i in range(3)], 7}))
print({(lambda: a)(): a for a in (1, 2)}, {a: b for a, b in zip("ab", range(2))})
