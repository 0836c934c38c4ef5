values = [0.0, -0.0, 1.0, -1.5, 0.1, 123.456, 1e-5, 1e16, 1e22, 5e-324, float("inf"), float("nan"), 3.0]
for conv in ("", "f", "e", "g", "%", "E", "G", "F"):
    for p in ("", ".0", ".1", ".3", ".8"):
        for layout in ("", "12", "<12", "^13", "+", "012", "*>14", " ", "=+12"):
            if conv == "" and p == ".0":
                continue
            spec = layout + p + conv
            print(spec, "|".join(("{:%s}" % spec).format(v) for v in values if conv != "%" or abs(v) < 1e10 or v != v))
