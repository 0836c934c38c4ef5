data = [5, 3, 8, 1, 9, 2]
print([x for x in data if x > 4], list(filter(lambda x: x > 4, data)), [x * x for x in data], list(map(lambda x: x * x, data)))
print([y for x in data for y in (x, -x)], sum([[x, -x] for x in data], []), [(i, x) for i, x in enumerate(data) if i % 2], [data[i] for i in range(0, len(data), 2)], data[::2])
print([a + b for a, b in zip(data, data[1:])], [max(data[:i + 1]) for i in range(len(data))], [sum(data[:i]) for i in range(len(data) + 1)], [data[i:i + 2] for i in range(0, len(data), 2)])
flat = [[1, 2], [3], [], [4, 5, 6]]
print([x for r in flat for x in r], [len(r) for r in flat], [r[-1] for r in flat if r], [x for r in flat for x in r if x % 2], [[x * 2 for x in r] for r in flat], [r for r in flat if not r])
print([[row[i] for row in [[1, 2, 3], [4, 5, 6]]] for i in range(3)], [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])], [[int(i == j) for j in range(3)] for i in range(3)])
seen = set()
print([x for x in [1, 2, 1, 3, 2] if not (x in seen or seen.add(x))], [x for i, x in enumerate("aabbc") if i == 0 or "aabbc"[i - 1] != x], [p for p in range(2, 40) if all(p % d for d in range(2, p))])
print([f(x) for f in (str, float, bool) for x in (0, 1)], [x if x % 2 else "even" for x in range(4)], [None or x for x in (0, 1)], [[] for _ in range(2)], [lambda: x for x in "ab"][0](), ["%s=%s" % kv for kv in sorted({"b": 1, "a": 2}.items())])
