for part, new in ((slice(None, None, 2), "abcde"), (slice(None, None, -1), range(9)), (slice(7, 2, -2), (1, 2, 3)), (slice(1, None, 3), iter([True, False, None])), (slice(3, 3, 2), [])):
    values = list(range(9))
    values[part] = new
    print(values)
values = [1, 2, 3, 4]
values[::2] = values[1::2]
print(values)
for part, new in ((slice(None, None, 2), [1]), (slice(None, None, 2), [1, 2, 3]), (slice(None, None, -1), []), (slice(None, None, 0), [1])):
    try:
        values[part] = new
    except ValueError:
        print("ValueError", values)
try: values[::2] = 5
except TypeError: print("TypeError", values)
