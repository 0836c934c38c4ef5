values = [0, 1, -1, 2, -2, 255, -256, 2 ** 31 - 1, -(2 ** 31), 2 ** 32, 2 ** 62 - 1, -(2 ** 62), 2 ** 63, -(2 ** 63) - 1, 2 ** 64 - 1, -(2 ** 64), 0x123456789abcdef0123456789, -(3 ** 50)]
total = 0
for a in values:
    for b in values:
        x, y, z = a & b, a | b, a ^ b
        assert x + y == a + b and z == y - x and x == b & a and ~x == ~a | ~b, (a, b)
        total = (total * 17 + x + y * 3 + z * 5) % 1000000007
    print(a, ~a, [a >> n for n in (0, 1, 8, 31, 32, 63, 64, 100)], [a << n for n in (0, 1, 31, 33, 64)], [a & v for v in values[5:9]], [a ^ v for v in values[9:12]], total)
