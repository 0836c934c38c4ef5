l = list(range(10))
for a in (None, 0, 3, 9, 12, -1, -4, -12):
    for b in (None, 0, 5, -2, 20):
        print([l[a:b:s] for s in (1, 2, 3, -1, -2, 10, -10)])
print(l[::-1], l[::2], l[1::2], l[::-3], [][::-1], [1][::2], l[8:2:-2], l[slice(None, None, 4)])
t = l[::2]
t[0] = "copy"
print(l[0])
for a, b in zip(l[::2], l[1::2]): print(a, b, end="; ")
print()
print([l[i::3] for i in range(3)], [l[i:i + 4] for i in range(0, 10, 4)], sum(l[::2]) - sum(l[1::2]), sorted(l[::-1]) == l)
r = range(10)
print(list(r[::3]), list(r[::-4]), r[::2], r[5:0:-2], len(r[::3]))
