b = b"one two  three"
print(b.split(), b.split(b" "), b.split(b" ", 1), b.rsplit(b" ", 1), b.split(b"two"), b" ".join(b.split()), b.replace(b" ", b""), b.replace(b"o", b"0", 1), b.partition(b" "), b.rpartition(b" "), b.splitlines(), b"a\nb\r\nc".splitlines())
print(b"".split(), b"".split(b","), b",".split(b","), b"a,b,,c".split(b","), b",".join([b"x", b"y"]), b"".join((b"a", bytearray(b"b"), memoryview(b"c"))), b"--".join([b""]), b"x".join([]))
print(b"\x00a\x00".split(b"\x00"), b"\x00a\x00".strip(b"\x00"), b"\xff\xfe".replace(b"\xff", b""), b" \t\nx\r ".strip(), b"xxabxx".lstrip(b"x"), b"xxabxx".rstrip(b"x"), b"abcba".strip(b"ab"))
for f in (lambda: b.split(""), lambda: b.split(b""), lambda: b.replace("o", "0"), lambda: b" ".join(["a"]), lambda: b" ".join([1]), lambda: b.strip(" "), lambda: b.partition(b""), lambda: b" ".join(b"ab"), lambda: b.split(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
