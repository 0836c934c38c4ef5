t = (1, "two", 3.0)
print(t, len(t), t[1], t[:2], t + (4,), (0,) * 3, ())
a, b, c = t
print(c, b, a)
s = {3, 1, 2, 3}
print(len(s), sorted(s), 1 in s, 9 in s)
s.add(9)
s.discard(1)
print(sorted(s), sorted(s | {100}), sorted(s & {2, 9}), sorted(s - {2}))
print({1}, set(), frozenset())
