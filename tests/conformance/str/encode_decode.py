print("abc".encode(), "é€".encode(), "日本".encode("utf-8"), "".encode(), b"abc".decode(), b"\xc3\xa9\xe2\x82\xac".decode(), b"\xe6\x97\xa5".decode("utf-8"))
print(str(b"xyz", "utf-8"), str(bytearray(b"q"), "utf8"), bytes("é", "utf-8"), len("é"), len("é".encode()), bytearray("ab", "utf-8"))
for s in ("\x7f", "\x80", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff", "mixed é € 😀 end"):
    e = s.encode()
    print(len(s), len(e), e, e.decode() == s)
for bad in (b"\xff", b"\x80", b"\xc3", b"a\xe2\x82", b"\xc3(", b"\xf0\x9f\x98"):
    try:
        print(bad.decode())
    except UnicodeError:
        print("UnicodeError")
    try:
        print(str(bad, "utf-8"))
    except UnicodeError:
        print("UnicodeError")
for f in (lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: bytes("a")):
    try:
        f()
    except TypeError:
        print("TypeError")
