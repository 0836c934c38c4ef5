m = [[0] * 3 for _ in range(3)]
m[1][1] = 5
m[0][2], m[2][0] = 7, 8
print(m, [row[:] for row in m][1], [r[1] for r in m], sum(sum(r) for r in m))
alias = m[1]
alias.append(9)
print(m, m[1] is alias)
copy = m[:]
copy[0] = "replaced"
copy[1][0] = "shared"
print(m, copy)
def deep(x):
    return [deep(y) for y in x] if isinstance(x, list) else x
d = deep(m)
d[1][0] = "private"
print(m[1][0], d[1][0], deep([]), deep([[[]]]))
l = [1, [2, [3, [4]]]]
l[1][1][1][0] = "deep"
print(l)
l[1][1][1].append(l[0])
print(l)
t = ([1], [2])
t[0].append(5)
t[1][0] += 10
print(t)
q = [[]] * 3
q[0].append(1)
print(q, q[0] is q[2])
q[1] = q[1] + [2]
print(q)
x = [1, 2, 3]
x[0], x[x[0]] = x[1], "moved"
print(x)
y = [3, 1, 2]
y[y.index(1)] = y[0] = "both"
print(y)
z = list(range(5))
z[1:4][0] = "lost"
print(z)
z[1:4] = [z[1:4]]
print(z)
z += [z.pop(0), z.pop()]
print(z)
w = [0, 1, 2]
w[w[1]] = w[w[2]] + 10
print(w)
grid = {(r, c): r * 3 + c for r in range(3) for c in range(3)}
grid[1, 1] = [grid[0, 0], grid[2, 2]]
grid[1, 1].append("x")
print(sorted(grid.items(), key=lambda kv: kv[0]))
stack = [[1]]
while len(stack) < 5: stack.append(stack[-1] + [len(stack) + 1])
print(stack)
a = b = []
c = []
a.append(b)
print(len(a), a[0] is b, a[0] is a, c == [])
