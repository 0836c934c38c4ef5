print(bin(5), oct(64), hex(255), bin(-5), hex(-255), chr(97), ord("a"), repr("x"), str(1), int("7"), float("1.5"), bool("x"))
print(str(b"ab", "utf-8"), bytes("é", "utf-8"), bytes(2), bytearray("x", "utf-8"), list("ab"), tuple([1]), set("a"), dict(a=1), frozenset("b"), complex(1, 2) == 1 + 2j)
for f in (lambda: bin("x"), lambda: oct(1.5), lambda: hex(None), lambda: chr("a"), lambda: ord(5), lambda: int(None), lambda: float([]), lambda: list(1), lambda: dict(5), lambda: bytes("x"), lambda: str(1, "utf-8"), lambda: repr(), lambda: bool(1, 2), lambda: hex(), lambda: oct(1, 2)):
    try:
        f()
    except TypeError:
        print("TypeError")
table = "".join(chr(i) for i in range(32, 127))
print(table, len(table), all(ord(c) == i + 32 for i, c in enumerate(table)))
print([int(hex(n), 16) == n and int(oct(n), 8) == n and int(bin(n), 2) == n for n in (0, 1, 255, 65536, 10 ** 20, -77)])
print(list(map(chr, range(0x3b1, 0x3b6))), "".join(map(chr, (72, 105, 8364))), [hex(b) for b in "é€".encode()])
