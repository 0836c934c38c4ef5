print([x for x in range(5)], [x * y for x in range(3) for y in range(x)], [x for x in range(20) if x % 2 if x % 3], [], [[]  for _ in range(2)])
print([(x, y) for x in "ab" for y in (1, 2)], [[j for j in range(i)] for i in range(4)], [x for sub in [[1, 2], [3]] for x in sub])
x = "outer"
l = [x for x in range(3)]
print(x, l)
print([x for x in [1, 2, 3] if x > 1 and x < 3 or x == 1], [a if a else "zero" for a in range(3)], [a for a, b in [(1, 2), (3, 4)]], [a + b for a, (b, c) in [(1, (2, 3))]], [a for a, *b in ["xy", "z"]])
n = 3
print([n + i for i in range(n)], [lambda: i for i in range(3)][0]() , [f() for f in [lambda i=i: i * i for i in range(3)]])
def f(k):
    return [k * i + n for i in range(3)]
print(f(10))
class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
print(C.doubled)
print([y for x in range(3) for y in [x * x]], [i for i in range(5) if i != 2][::-1], sum([i for i in range(10)]), [c.upper() for c in "abc" if c != "b"])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2 == 0])
try:
    [1 // x for x in (1, 0)]
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    [x for x in 5]
except TypeError:
    print("TypeError")
print([(i, j) for i in range(4) for j in range(i, 4) if i + j == 4], [x for x in (y for y in "abc")], [not x for x in (0, 1)])
l = [1]
print([l.append(x) for x in range(3)], l)
