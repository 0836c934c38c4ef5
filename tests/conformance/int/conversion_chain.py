for n in (0, 1, 9, 10, 255, 256, 65535, 10 ** 6, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 25):
    for v in (n, -n):
        assert int(str(v)) == v and int(repr(v)) == v and int(hex(v), 16) == v and int(oct(v), 8) == v and int(bin(v), 2) == v and int("%d" % v) == v and int("%x" % v, 16) == v and int("{:b}".format(v), 2) == v and eval(repr(v)) == v and int(v) is not None
        assert int(str(v).encode()) == v and int(hex(v), 0) == v
    size = (n.bit_length() + 7) // 8 or 1
    for order in ("big", "little"): assert int.from_bytes(n.to_bytes(size, order), order) == n
    print(n, hex(n), oct(n), bin(n)[:40], size, str(-n))
for base in range(2, 37):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    n = 0
    for d in digits[::1]: n = n * base + digits.index(d)
    assert int(digits, base) == n and int(digits.upper(), base) == n and int("-" + digits, base) == -n
    try:
        int("0123456789abcdefghijklmnopqrstuvwxyz"[base:base + 1] or "!", base)
        print("accepted")
    except ValueError:
        print(base, n, end="; ")
print()
