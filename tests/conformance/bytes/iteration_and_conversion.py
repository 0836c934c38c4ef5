b = b"Hi\x00\xff"
print(list(b), tuple(b), set(b) == {72, 105, 0, 255}, sum(b), sorted(b), [hex(x) for x in b], bytes(reversed(list(b))), bytes([x ^ 1 for x in b]), list(map(chr, b[:2])), dict(enumerate(b)), max(b), list(zip(b, "abcd")))
for x in b: print(x, end=",")
print()
print(bytes(b), bytes(list(b)) == b, bytearray(b) == b, list(bytearray(b)) == list(b), bytes(bytearray(b)) == b, int.from_bytes(b, "big"), b.hex(), bytes.fromhex(b.hex()) == b)
x, y, *z = b
print(x, y, z, *b"AB", [*b"ab"], (*b"c",))
print(b"".join(bytes([i]) for i in range(65, 70)), b"%c" % 65, bytes("é€", "utf-8"), str(b"ok", "utf-8"), repr(b), str(b), "%s" % b, "{}".format(b), f"{b!r}", ascii_ := len(b))
it = iter(b)
print(next(it), list(it), next(it, "end"), 72 in b, b"i" in b, 300 in list(b))
