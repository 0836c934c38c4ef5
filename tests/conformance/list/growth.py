l = []
for i in range(5000):
    l.append(i)
print(len(l), l[0], l[2500], l[-1], sum(l))
for i in range(4000):
    l.pop()
print(len(l), sum(l))
for i in range(500):
    del l[0]
print(len(l), l[0], sum(l))
for i in range(200):
    l.insert(len(l) // 2, -1)
print(len(l), l.count(-1), sum(l))
l[100:400] = []
print(len(l), sum(l))
l[50:50] = [7] * 1000
print(len(l), l.count(7) >= 1000)
l.clear()
l.extend(range(10))
print(l)
grid = [[x * y for x in range(20)] for y in range(20)]
print(sum(sum(r) for r in grid), [grid[i][i] for i in range(20)])
transposed = [list(c) for c in zip(*grid)]
print(transposed == grid)
