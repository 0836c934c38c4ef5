values = [0, 1, -1, 42, -123456, 2 ** 40, True]
for conv in ("", "d", "x", "X", "o", "b", "n"):
    for align in ("", "<", ">", "^", "=", "*<", "*>", "*^", "*=", "0>"):
        for sign in ("", "+", " ", "-"):
            for width in ("", "10", "010") if not align else ("", "12"):
                spec = align + sign + width + conv
                print(spec, "|".join(("{:%s}" % spec).format(v) for v in values[:4 if sign else 7]))
for spec in ("#x", "#o", "#b", "#X", "+#x", "#010x", "<#8o|", "^#12b", "#06x"):
    print(spec, "|".join(("{:%s}" % spec.rstrip("|")).format(v) for v in values))
