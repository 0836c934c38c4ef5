l = list(range(8))
for a in (None, 0, 2, 8, 20, -1, -3, -20):
    print([l[a:b] for b in (None, 0, 5, 8, 20, -2, -20)])
print(l[::2], l[1::3], l[::-1], l[6:1:-2], l[-1:-9:-3], l[2:2], l[5:2], l[::100], l[::-100], l[100::-1], l[:3:-1], l[3::-1])
c = l[:]
c[0] = 99
print(l[0], c[0], l[:] == l, l[:] is l)
try:
    l[::0]
except ValueError:
    print("ValueError")
for s in (slice("a"), slice(1.0), slice(None, [])):
    try:
        l[s]
    except TypeError:
        print("TypeError")
print(l[slice(1, 4)], l[slice(None)], l[slice(None, None, 3)], [][:], [][5:], [1][::-1])
print(l[1 << 80:], l[:1 << 80] == l, l[-(1 << 80):2])
