a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(b - a), sorted(a ^ b), sorted(a | set()), a & set(), a - a, a ^ a)
print(sorted(a.union(b)), sorted(a.intersection(b)), sorted(a.difference(b)), sorted(a.symmetric_difference(b)))
print(sorted(a.union([7], "x" and (8,))), sorted(a.union()), sorted(a.intersection([1, 9])), sorted(a.difference(range(3))), sorted(a.symmetric_difference((4, 9))), sorted(a.difference([1], [2])), sorted(a.union({5}, {6}, [7])))
c = set(a); c |= b; print(sorted(c))
c = set(a); c &= b; print(sorted(c))
c = set(a); c -= b; print(sorted(c))
c = set(a); c ^= b; print(sorted(c))
c = set(a); print(c.update(b, [9], "z")); print(len(c))
c = set(a); c.intersection_update([1, 2, 99]); print(sorted(c))
c = set(a); c.difference_update([1], {2}); print(sorted(c))
c = set(a); c.symmetric_difference_update({1, 100}); print(sorted(c))
c = a
c |= {50}
print(50 in a)
for f in (lambda: a | [1], lambda: a & "x", lambda: a - (1,), lambda: a ^ 1, lambda: a + b, lambda: [1] | a, lambda: a.union(1), lambda: a.intersection(None), lambda: a * 2):
    try:
        f()
    except TypeError:
        print("TypeError")
x = set(range(100))
y = set(range(50, 150))
print(len(x | y), len(x & y), len(x - y), len(x ^ y), sum(x & y))
