import time
for t in (0, 1, 86399, 86400, 951782399, 951782400, 1078012800, 1234567890, 2000000000, 4102444800):
    g = time.gmtime(t)
    print(t, tuple(g)[:8])
def weekday(y, m, d): return (d + 13 * ((m + 9) % 12 + 1) // 5 + (y - (m < 3)) + (y - (m < 3)) // 4 - (y - (m < 3)) // 100 + (y - (m < 3)) // 400 + 3) % 7
print(all(time.gmtime(d * 86400)[6] == (d + 3) % 7 for d in range(0, 20000, 271)))
yday = [time.gmtime(t)[7] for t in (0, 31 * 86400, 59 * 86400, 364 * 86400, 951782400, 951868800)]
print(yday)
prev = None
for d in range(10950, 11330, 30):
    g = time.gmtime(d * 86400)
    if prev: print(g[0] - prev[0], g[1], g[2], g[7] - prev[7], end="; ")
    prev = g
print()
local = time.localtime(1000000000)
print(time.mktime(local) == 1000000000, len(local) >= 8, local[0])
for f in (lambda: time.gmtime("x"), lambda: time.mktime(5), lambda: time.mktime((1, 2)), lambda: time.gmtime([])):
    try: f()
    except TypeError: print("TypeError")
a, b = time.time(), time.time()
print(b >= a, isinstance(a, float), abs(time.time_ns() - time.time() * 1e9) < 1e9, tuple(time.gmtime(1.9))[5], tuple(time.gmtime(time.time()))[:3] == tuple(time.gmtime())[:3])
