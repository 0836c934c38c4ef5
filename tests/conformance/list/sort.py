l = [3, 1, 2]
print(l.sort(), l)
l.sort(reverse=True); print(l)
l = ["b", "A", "c", "a"]; l.sort(); print(l)
l.sort(key=str.lower); print(l)
l.sort(key=lambda s: s.lower(), reverse=True); print(l)
l = []; l.sort(); print(l)
l = [5]; l.sort(); print(l)
l = [(1, "b"), (0, "z"), (1, "a")]; l.sort(); print(l)
l = [[2], [1, 5], [1]]; l.sort(); print(l)
l = [1.5, 1, True, 0.5, -3]; l.sort(); print(l)
l = [x * 7919 % 1009 for x in range(300)]; l.sort(); print(l == sorted(l), l[:5], l[-5:], all(l[i] <= l[i + 1] for i in range(299)))
l = list(range(100)); l.sort(reverse=True); print(l[:3]); l.sort(); print(l[:3])
l = [1] * 50; l.sort(); print(len(l))
for bad in ([1, "a"], [None, 1], [[1], 1], [object(), object()], [{}, {}]):
    try:
        bad.sort()
        print("sorted")
    except TypeError:
        print("TypeError")
for f in (lambda: [1, 2].sort(1), lambda: [1].sort(foo=1), lambda: [2, 1].sort(key=5)):
    try:
        f()
    except TypeError:
        print("TypeError")
class Lt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return "L%d" % self.n
l = [Lt(3), Lt(1), Lt(2)]; l.sort(); print(l)
try:
    [3, 2, 1].sort(key=lambda x: 1 // (x - 2))
except ZeroDivisionError:
    print("ZeroDivisionError")
