print(b"a" + b"b", b"ab" * 3, 2 * b"x", b"a" * 0, b"a" * -1, b"" + b"", b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
print(b"a" == b"a", b"a" == "a", b"a" != b"b", b"a" < b"b", b"a" < b"aa", b"" < b"a", b"\xff" > b"\x7f", b"a" == bytearray(b"a"), b"abc" >= b"abd", sorted([b"b", b"a", b""]))
print(97 in b"abc", 100 in b"abc", b"bc" in b"abc", b"" in b"abc", b"x" not in b"abc", b"abc" in b"abc", bytearray(b"b") in b"abc")
b = b"x"
b += b"y"
b *= 2
print(b, {b: 1}[b"xyxy"], hash(b"ab") == hash(b"a" + b"b"))
for f in (lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a" + 1, lambda: b"a" * b"b", lambda: b"a" < "b", lambda: "a" in b"a", lambda: b"a" - b"b", lambda: b"a" + [1]):
    try:
        print(f())
    except TypeError:
        print("TypeError")
try:
    256 in b"a"
except ValueError:
    print("ValueError")
