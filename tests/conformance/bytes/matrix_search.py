texts = [b"", b"a", b"abcabc", b"aaaa", b"\x00\xff\x00"]
needles = [b"", b"a", b"bc", b"aa", b"\x00", b"\xff\x00", b"zz"]
bounds = [(), (1,), (-2,), (1, 3), (5, 2), (-100, 100)]
for kind in (bytes, bytearray):
    for t in texts:
        t = kind(t)
        for n in needles:
            print(t, n, [t.find(n, *b) for b in bounds], [t.rfind(n, *b) for b in bounds], t.count(n), n in t, t.startswith(n), t.endswith(n), t.replace(n, b"-") if n else "", t.split(n) if n else "", t.rsplit(n, 1) if n else "", t.partition(n) if n else "", t.rpartition(n) if n else "", t.strip(n))
