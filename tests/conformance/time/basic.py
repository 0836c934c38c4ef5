import time
t = time.time()
print(t > 1000000000, type(t).__name__ in ("int", "float"))
a = time.time_ns()
b = time.time_ns()
print(type(a).__name__, b >= a, abs(a / 1e9 - time.time()) < 5)
start = time.time_ns()
time.sleep(0.02)
elapsed = time.time_ns() - start
print(elapsed >= 19000000, elapsed < 2000000000)
time.sleep(0)
for bad in ("x", None, []):
    try:
        time.sleep(bad)
    except TypeError:
        print("TypeError")
for t in (0, 86399, 951782400, 1000000000, 1709164800, 1735689599):
    g = time.gmtime(t)
    print(tuple(g)[:8], len(g) >= 8)
print(g[0], g[1:3], time.gmtime(0)[6], time.gmtime(5.7)[5])
l = time.localtime(1000000000)
print(tuple(time.localtime(int(time.mktime(l))))[:8] == tuple(l)[:8], int(time.mktime(l)))
print(len(time.localtime()) >= 8, time.gmtime()[0] >= 2020)
base = tuple(time.localtime(1700000000))[:9]
print(int(time.mktime(base)) == 1700000000)
