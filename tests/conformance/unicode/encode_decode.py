for cp in (0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff):
    c = chr(cp)
    b = c.encode()
    print(hex(cp), b, len(c), len(b), ord(b.decode()) == cp, str(b, "utf-8") == c, bytes(c, "utf-8") == b, bytearray(c, "utf8") == b)
for bad in (b"\x80", b"\xc0\x80", b"\xc3", b"\xc3\x28", b"\xe0\x80\x80", b"\xe2\x28\xa1", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x28\x8c\xbc", b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xff", b"ok\xfe", b"\xe6\x97\xa5\xe6"):
    try:
        print(bad, bad.decode())
    except UnicodeError:
        print(bad, "UnicodeError")
    try:
        print(str(bad, "utf-8"))
    except UnicodeError:
        print("UnicodeError")
    except ValueError:
        print("ValueError")
mixed = "".join(chr(i) for i in range(0x20, 0x3000, 97))
print(len(mixed), len(mixed.encode()), mixed.encode().decode() == mixed)
print(issubclass(UnicodeError, ValueError), "é".encode("utf-8"), b"".decode(), "".encode())
