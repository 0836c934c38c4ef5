print(bytes("abc", "ascii"), bytes("é", "latin-1"), bytes("é", "utf-8"), bytearray("ÿ", "latin-1"), bytes("", "ascii"), bytes("é€", "UTF-8"), bytes("a", "utf8"), bytes("x", encoding="ascii"))
for args in (("é", "ascii"), ("€", "latin-1")):
    try:
        print(bytes(*args))
    except UnicodeError:
        print("UnicodeError")
try:
    bytes("a", "no-such-encoding")
except LookupError:
    print("LookupError")
