import time
a = time.ticks_ms()
b = time.ticks_us()
c = time.ticks_cpu()
print(type(a).__name__, type(b).__name__, type(c).__name__)
time.sleep_ms(10)
d = time.ticks_diff(time.ticks_ms(), a)
print(9 <= d < 2000)
time.sleep_us(2000)
print(time.ticks_diff(time.ticks_us(), b) >= 11000)
print(time.ticks_diff(time.ticks_add(a, 100), a), time.ticks_diff(a, time.ticks_add(a, 100)), time.ticks_diff(a, a), time.ticks_add(a, 0) == a)
t = time.ticks_add(0, -1)
print(time.ticks_diff(0, t), time.ticks_diff(t, 0), time.ticks_diff(time.ticks_add(t, 10), t), t > 0, (t + 1) & t)
half = t // 2  # half of the period has neither a sign nor a place to go
print(time.ticks_add(t, 1), time.ticks_diff(time.ticks_add(0, half), 0) == half, time.ticks_diff(time.ticks_add(0, -half), 0) == -half)
for delta in (half + 1, -half - 1, t):
    try:
        time.ticks_add(0, delta)
        print("accepted")
    except OverflowError as error:
        print("OverflowError", error)
for f in (lambda: time.ticks_diff(1), lambda: time.ticks_add("a", 1), lambda: time.sleep_ms("x"), lambda: time.sleep_ms()):
    try:
        f()
    except TypeError:
        print("TypeError")
time.sleep_ms(0)
time.sleep_us(0)
print(time.time_ns() > 0)
