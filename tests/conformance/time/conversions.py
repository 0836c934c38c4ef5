# gmtime and mktime and what they accept.
import time

for seconds in (0, 1, -1, 59, 3600, 86399, 86400, 951782400, 1e9, 1234567890.75, 4102444799, 253402300799):
    print(seconds, tuple(time.gmtime(seconds))[:8])
now = time.time()
print(abs(time.mktime(time.localtime()) - now) < 3, abs(time.time_ns() / 1e9 - now) < 3, type(time.time_ns()).__name__)
print(tuple(time.gmtime(None))[:4] == tuple(time.gmtime())[:4], len(time.localtime(0)), len(time.gmtime(0)))
for seconds in (0, 1000000000, 1700000000):
    local = time.localtime(seconds)
    print(int(time.mktime(local)) == seconds, int(time.mktime(tuple(local))) == seconds)
# Fields out of range are carried over.
base = time.mktime((2020, 1, 1, 0, 0, 0, 0, 0, -1))
for fields, days in (((2020, 1, 32), 31), ((2020, 0, 31), -1), ((2020, 13, 1), 366), ((2019, 12, 31), -1), ((2020, 2, 30), 60)):
    print(fields, (time.mktime(fields + (0, 0, 0, 0, 0, -1)) - base) / 86400 == days)
print(int(time.mktime((2020, 1, 1, 25, 61, 61, 0, 0, -1)) - base))
for bad in (5, "text", (2020, 1), (1, 2, 3, 4, 5, 6, 7), None, ("a",) * 9, (2020, 1, 1, 0, 0, 0.5, 0, 0, 0)):
    try:
        print(time.mktime(bad))
    except (TypeError, ValueError):
        print("TypeError")
for bad in ("text", [], {}):
    for function in (time.gmtime, time.localtime, time.sleep):
        try:
            print(function(bad))
        except TypeError:
            print("TypeError")
started = time.time()
time.sleep(0.01)
time.sleep(0)
print(0.005 < time.time() - started < 5, time.sleep(0.0), type(time.time()).__name__)
