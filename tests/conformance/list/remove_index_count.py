l = [1, 2, 3, 2, 1, 2]
print(l.count(2), l.count(9), l.index(2), l.index(2, 2), l.index(2, 2, 4), l.index(2, -1), l.index(1, 1, 100), [].count(1))
l.remove(2)
print(l)
l.remove(2)
print(l, 2 in l, 9 in l, 9 not in l)
for f in (lambda: l.remove(9), lambda: l.index(9), lambda: [].remove(1), lambda: l.index(1, 4), lambda: l.index(3, 0, 1)):
    try:
        f()
    except ValueError:
        print("ValueError")
print([1.0, True, 1].count(1), [1, 1.0].index(1.0), "1" in [1], None in [0, None], [1] in [[1]], [] in [[]])
class Eq:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return isinstance(o, Eq) and self.v == o.v
items = [Eq(1), Eq(2), Eq(1)]
print(items.count(Eq(1)), items.index(Eq(2)), Eq(2) in items, Eq(3) in items)
items.remove(Eq(1))
print(len(items), items[0].v)
nan = float("nan")
print(nan in [nan], [nan].count(nan), [nan].index(nan), nan == nan)
for f in (lambda: [].remove(), lambda: [].index(), lambda: [].count()):
    try:
        f()
    except TypeError:
        print("TypeError")
