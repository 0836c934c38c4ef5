l = list(range(5))
print([l[i] for i in range(-5, 5)], l[True])
l[0] = "a"
l[-1] = "z"
l[2] += 10
print(l)
for i in (5, -6, 1 << 70):
    try:
        l[i]
    except IndexError:
        print("IndexError")
    try:
        l[i] = 0
    except IndexError:
        print("IndexError")
    try:
        del l[i]
    except IndexError:
        print("IndexError")
for i in ("0", 1.0, None, (1,)):
    try:
        l[i]
    except TypeError:
        print("TypeError")
    try:
        l[i] = 1
    except TypeError:
        print("TypeError")
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m)
i = 0
i, l[i] = 2, "swap"
print(i, l)
l[0], l[1] = l[1], l[0]
print(l)
try:
    [][0]
except IndexError:
    print("IndexError")
del l[0], l[0]
print(l)
