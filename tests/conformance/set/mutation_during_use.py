s = {1, 2, 3, 4, 5}
for x in list(s):
    if x % 2: s.remove(x)
print(sorted(s))
for x in sorted(s): s.add(x * 10)
print(sorted(s))
while len(s) > 1: s.remove(max(s))
print(s)
a = {1, 2, 3}
b = a
a -= {1}
print(b, a is b)
a = a - {2}
print(sorted(b), sorted(a))
c = {1, 2}
c.update(c); c.update([3], (4,), {5: 0}, "6")
print(sorted(map(str, c)))
c.difference_update(c)
print(c, len(c))
d = set(range(10))
d.intersection_update(range(5, 15)); print(sorted(d))
d.symmetric_difference_update({5, 100}); print(sorted(d))
d.difference_update([6], {7}); print(sorted(d))
d ^= d
print(d)
e = {(1, 2), "x"}
for f in (lambda: e.add([1]), lambda: e.update([[1]]), lambda: e.remove({}), lambda: e | 5, lambda: e.update(5), lambda: e.add()):
    try:
        f()
    except TypeError:
        print("TypeError", len(e))
for f in (lambda: e.remove("zz"), lambda: set().pop()):
    try:
        f()
    except KeyError:
        print("KeyError")
popped = []
g = set("abc")
while g: popped.append(g.pop())
print(sorted(popped), g, g.discard("a"))
