print(str(b"abc", "ascii"), str(b"\xe9", "latin-1"), str(b"\xc3\xa9", "utf-8"), str(bytearray(b"\xff"), "latin-1"), len(str(bytes(range(256)), "latin-1")), str(b"x", encoding="utf-8"))
for args in ((b"\xe9", "ascii"), (b"\xe9", "utf-8")):
    try:
        print(str(*args))
    except UnicodeError:
        print("UnicodeError")
try:
    str(b"a", "no-such-encoding")
except LookupError:
    print("LookupError")
