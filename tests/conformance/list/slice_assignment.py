def test(a, b, value):
    l = list(range(6))
    l[a:b] = value
    print(l)
test(1, 3, ["x", "y"])
test(1, 3, ["x"])
test(1, 3, [])
test(1, 3, ["p", "q", "r", "s"])
test(0, 0, ["front"])
test(6, 6, ["back"])
test(100, 200, ["far"])
test(4, 2, ["odd"])
test(None, None, [])
test(-2, None, (7, 8, 9))
test(None, -4, range(2))
test(2, 4, "ab")
l = [1, 2, 3]
l[1:2] = l
print(l)
l[:] = l[1:]
print(l)
l[:0] = [0] * 3
print(l)
x = [1, 2, 3, 4]
x[1:3], y = ["new"], 5
print(x, y)
def drop(a, b):
    l = list(range(6))
    del l[a:b]
    print(l)
drop(1, 3); drop(None, 2); drop(-2, None); drop(None, None); drop(3, 1); drop(10, 20); drop(0, 1)
x = [1, 2, 3]
x[1:] += [9]
print(x)
