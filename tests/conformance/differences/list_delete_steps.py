for part in (slice(None, None, 2), slice(None, None, -1), slice(7, 2, -2), slice(1, None, 3), slice(3, 3, 2), slice(0, 100, 50), slice(None, None, -(2**70))):
    values = list(range(9))
    del values[part]
    print(values)
try: del [1][::0]
except ValueError: print("ValueError")
