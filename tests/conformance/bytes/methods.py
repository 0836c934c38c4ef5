b = b"hello world hello"
print(b.find(b"o"), b.find(b"o", 5), b.find(b"z"), b.rfind(b"hello"), b.index(b"w"), b.rindex(b"l"), b.count(b"l"), b.count(b"hello"), b.count(b""))
print(b.replace(b"hello", b"bye"), b.replace(b"l", b"L", 2), b.replace(b"", b"-")[:6], b.split(), b.split(b"o"), b.split(b" ", 1), b.rsplit(b" ", 1), b"".split(b","), b" a  b ".split())
print(b.startswith(b"he"), b.startswith((b"x", b"h")), b.endswith(b"lo"), b.endswith(b"x"), b"  x ".strip(), b"xxaxx".strip(b"x"), b" x".lstrip(), b"x\n".rstrip())
print(b.upper(), b"ABC".lower(), b"a,b".partition(b","), b"a,b,c".rpartition(b","), b"-".join([b"a", b"b"]), b"".join([]), b",".join((b"x", bytearray(b"y"))))
print(b"ab".isalpha(), b"12".isdigit(), b" \n".isspace(), b"AB".isupper(), b"ab".islower(), b"".isalpha(), b"a\nb\r\nc".splitlines(), b"x".center(5))
print(b"abc".decode(), b"\xc3\xa9".decode("utf-8"), b"abc".hex(), bytes.fromhex("0aFF 10"), b"\x01\xff".hex(), b"".hex(), b"\x01\x02\x03".hex(":"))
for f in (lambda: b"a".find("a"), lambda: b"a".split("a"), lambda: b"a".replace("a", b""), lambda: b",".join(["a"]), lambda: b"a".index(b"z"), lambda: b"a".startswith("a"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: b"a".strip("a")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
