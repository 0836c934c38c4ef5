# The functions that wait, and ticks while they do.
import time

start = time.ticks_us()
for function, amount in ((time.sleep, 0.002), (time.sleep_ms, 2), (time.sleep_us, 2000)):
    before = time.ticks_us()
    function(amount)
    print(time.ticks_diff(time.ticks_us(), before) >= 2000)
for function in (time.sleep, time.sleep_ms, time.sleep_us):
    print(function(0), function(True) if function is not time.sleep else None, function(-1) if function is not time.sleep else None)
for function in (time.sleep, time.sleep_ms, time.sleep_us, time.ticks_diff, time.ticks_add):
    for arguments in ((), ("x",), (None,), (1, 2, 3)):
        try:
            function(*arguments)
            print("accepted", arguments)
        except TypeError:
            pass
print(time.ticks_diff(5, 3), time.ticks_diff(3, 5), time.ticks_diff(0, 0))
top = time.ticks_add(0, -1)
print(top & (top + 1), time.ticks_add(top, 1), time.ticks_diff(time.ticks_add(top, 10), top), time.ticks_add(5, -5))
half = top // 2 + 1
for difference in (half - 1, 1 - half, half, -half, top, 1 << 80, -(1 << 80)):
    try:
        print(time.ticks_diff(time.ticks_add(100, difference), 100) == difference)
    except OverflowError:
        print("OverflowError")
a, b = time.ticks_cpu(), time.ticks_cpu()
print(0 <= time.ticks_diff(b, a) < half, 0 <= a <= top, time.ticks_ms() <= top)
