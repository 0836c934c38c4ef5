values = ["", "a", "hello", "é日", None, 1.5, [1, "x"], b"b", True]
for conv in "sr":
    for flags in ("", "-", "0", "+"):
        for size in ("", "1", "8", ".0", ".2", "8.3", "-6" if not flags else "6"):
            f = "%" + flags + size + conv
            print(f, "|".join(f % (v,) for v in values))
for c in (65, 97, 8364, "x", "é"):
    print("%c|%3c|%-3c|" % (c, c, c))
