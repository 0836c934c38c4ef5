a = 1
b = a
a = 2
print(a, b)
a, b = b, a
print(a, b)
c = d = [1]
c.append(2)
print(d)
x, (y, z) = 1, (2, 3)
print(x, y, z)
del x
try:
    print(x)
except NameError:
    print("x is gone")
first, *rest = "abcd"
print(first, rest)
