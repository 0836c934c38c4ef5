for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)
for [a, b], c in [((1, 2), 3)]:
    print(a, b, c)
for a, *b in ["abc", [1], (1, 2, 3, 4)]:
    print(a, b)
l = [0, 0, 0]
for l[1] in range(5):
    pass
print(l)
class C:
    pass
o = C()
for o.x in "xyz":
    print(o.x, end=" ")
print()
d = {}
for d["k"], d["v"] in [(1, 2), (3, 4)]:
    print(sorted(d.items()))
for i, in [(1,), (2,)]:
    print(i)
for x in 1, 2, 3:
    print(x, end=",")
print()
for i in range(3):
    i += 10
    print(i)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError:
    print("ValueError")
try:
    for a, b in [1]:
        pass
except TypeError:
    print("TypeError")
