people = [("bob", 25, 1.8), ("ann", 30, 1.6), ("cid", 25, 1.7), ("dan", 30, 1.9)]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[2])), sorted(people, key=lambda p: p[2], reverse=True))
l = ["delta", "Alpha", "charlie", "Bravo"]
l.sort(); print(l)
l.sort(key=str.lower); print(l)
l.sort(key=len, reverse=True); print(l)
l.sort(key=lambda s: s[-1]); print(l)
l.sort(reverse=True); print(l)
l.sort(key=None, reverse=False); print(l)
order = {"low": 0, "mid": 1, "high": 2}
print(sorted(["high", "low", "mid", "low"], key=order.get), sorted([3, -1, 2], key=abs), sorted("hello", key=ord, reverse=True), sorted([[2, 1], [1], []], key=len), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
class Rev:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return o.v < self.v
print(sorted([1, 3, 2], key=Rev), sorted("abc", key=lambda c: Rev(c)), max([1, 3, 2], key=Rev), min([1, 3, 2], key=Rev))
calls = []
sorted([5, 2, 8], key=lambda x: calls.append(x) or x)
print(calls)
for bad in (lambda: sorted([1, "a"]), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([1, 2], key=lambda x: [None, 0][x - 1]), lambda: sorted([{}, {}]), lambda: sorted([1j, 2])):
    try:
        bad()
    except TypeError:
        print("TypeError")
l = [3, 1, 2]
try:
    l.sort(key=lambda x: 1 // (x - 1))
except ZeroDivisionError:
    print("ZeroDivisionError", sorted(l))
print(sorted([True, False, 2, 0.5]), sorted([2.5, 1, True]), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]))
