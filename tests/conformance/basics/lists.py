l = [3, 1, 2]
l.append(5)
print(l, len(l), l[0], l[-1], l[1:3])
l[0] = 30
l.sort()
print(l, sum(l), min(l), max(l))
l.insert(1, 99)
print(l.pop(), l)
l.remove(99)
del l[0]
print(l, 2 in l, 30 in l)
print([1] + [2], [0] * 3, [[]] * 2, list("ab"))
l.extend(range(2))
l.reverse()
print(l, sorted(l), [x * x for x in l if x > 0])
print([1, 2] == [1, 2], [1, 2] < [1, 3], [] == [])
