values = ["", "a", "hello world", "é日本"]
for align in ("", "<", ">", "^", "*<", "*>", "-^", "é>"):
    for width in ("", "0", "1", "6", "15"):
        for p in ("", ".0", ".1", ".4", ".20"):
            for conv in ("", "s"):
                if width == "0" and not align:
                    continue
                spec = align + width + p + conv
                print(spec, "|".join(("{:%s}" % spec).format(v) for v in values))
for spec in ("+", " ", "=5", ",", "d", "#", "x", ".2d", "f"):
    try:
        print(spec, ("{:%s}" % spec).format("text"))
    except ValueError:
        print(spec, "ValueError")
