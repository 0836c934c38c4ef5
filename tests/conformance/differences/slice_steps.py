text, data, items = "abcdefg", b"abcdefg", (1, 2, 3, 4, 5, 6, 7)
for part in (slice(None, None, 2), slice(None, None, -1), slice(5, 1, -2), slice(1, 5, 3), slice(3, 3, 2), slice(-1, -100, -3), slice(0, 100, 50), slice(None, None, 2**70)):
    print(text[part], data[part], items[part], bytearray(data)[part], list(items)[part])
print("aéb€c"[::2], "aéb€c"[::-1], "aéb€c"[-1:0:-2])
for value in (text, data, items, bytearray(data), list(items)):
    try:
        value[::0]
    except ValueError:
        print("ValueError")
