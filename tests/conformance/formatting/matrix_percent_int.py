values = [0, 1, -1, 42, -42, 255, 123456, -123456, 2 ** 31, -(2 ** 63), 10 ** 20, True]
for conv in "dixXos":
    for flags in ("", "-", "0", "+", " ", "#", "-0", "+0", "#0", "-+", "-#", "+-0#"):
        for width in ("", "1", "8", "20"):
            f = "%" + flags + width + conv
            print(f, "|".join(f % v for v in values[::2 if width else 1]))
