l = [1]
l.extend([2, 3]); l.extend((4,)); l.extend("ab"); l.extend(range(2)); l.extend({"k": 0}); l.extend(x * x for x in (5, 6)); l.extend([])
print(l, l.extend([]))
l += [7]; l += (8,); l += "c"; l += map(str, [9])
print(l)
l = [1, 2]
l.extend(l)
print(l)
l += l
print(l, len(l))
a = b = [1]
a += [2]
print(b)
a = a + [3]
print(a, b)
c = b.copy()
c.append(0)
print(b, c, [[1]].copy()[0])
c.clear()
print(c, c.clear(), len(c))
for f in (lambda: l.extend(1), lambda: l.extend(None), lambda: l + (1,), lambda: l + "a", lambda: [1] + 1, lambda: (1,) + [1], lambda: [1] - [1], lambda: [1] * [2], lambda: [1] * 1.0):
    try:
        f()
    except TypeError:
        print("TypeError")
n = [1]
try:
    n += 5
except TypeError:
    print("TypeError", n)
nested = [[1], [2]]
shallow = nested[:]
shallow[0].append(9)
print(nested, shallow is nested)
