values = [0.0, -0.0, 1.0, -1.5, 0.1, 123.456, -99999.5, 1e-5, 1e16, 1e22, float("inf"), float("nan"), 3, 10 ** 18]
for conv in "feg":
    for flags in ("", "-", "0", "+", " "):
        for size in ("", ".0", ".1", ".3", "12.4", "12", ".10"):
            f = "%" + flags + size + conv
            print(f, "|".join(f % v for v in values))
