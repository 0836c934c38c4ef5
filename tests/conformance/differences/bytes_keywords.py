print(bytes("abc", encoding="utf8"), bytes(source=b"x"), bytes("é", encoding="latin-1"), bytes("é", encoding="ascii", errors="replace"), bytes(source="a", encoding="ascii"))
print(bytearray("abc", encoding="utf8"), bytearray(source=[1, 2]))
for wrong in (lambda: bytes("abc"), lambda: bytes(encoding="utf8"), lambda: bytes(1, encoding="utf8"), lambda: bytes("a", encode="utf8"), lambda: bytes(b"a", encoding="utf8")):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")
