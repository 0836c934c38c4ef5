import struct
for f in ("<b", "<B", "<h", "<H", "<i", "<I", "<l", "<L", "<q", "<Q", "<f", "<d", "<s", "<10s", "<x", "<5x", "<0s", "<", "<bhi", "<3b2h", ">bhiq", "!HHI", "=bhiq", "<b0h", "=I"):
    print(f, struct.calcsize(f))
for f in ("b", "bh", "bi", "hb", "bhb", "ib", "bbh", "BI", "bq", "2s", "2sh", "bxh", "@bi", "0i", "b0i", "3bi", "sI", "fb", "bd", "d", "f"):
    print(f, struct.calcsize(f))
for bad in ("<z", "<k", "<&", "<5", "zb"):
    try:
        struct.calcsize(bad)
        print("accepted", bad)
    except Exception:
        print("error", bad)
