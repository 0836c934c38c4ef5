seed = 88172645463325252
def rnd():
    global seed
    seed ^= seed << 13 & 0xffffffffffffffff
    seed ^= seed >> 7
    seed ^= seed << 17 & 0xffffffffffffffff
    return seed
def big(): return (rnd() << 64 * (rnd() % 4)) + rnd() - (rnd() << rnd() % 70)
n = 0
for i in range(300):
    a, b, c = big(), big(), big()
    assert (a + b) + c == a + (b + c) and (a * b) * c == a * (b * c) and a * (b + c) == a * b + a * c and a - b == -(b - a)
    if b: 
        q, r = divmod(a, b)
        assert q * b + r == a and (0 <= r < b or b < r <= 0)
        n += 1
    k = rnd() % 130
    assert a << k == a * 2 ** k and a >> k == a // 2 ** k and (a << k) >> k == a
    assert a & b == ~(~a | ~b) and a ^ b == (a | b) - (a & b) and a + b == (a ^ b) + 2 * (a & b) and ~a == -a - 1
    assert int(str(a)) == a and int(hex(a), 16) == a and int(bin(a), 2) == a
    assert (a < b) == (b > a) == (not a >= b) and (a == b) == (not a != b) and (a < b) + (a == b) + (a > b) == 1
    assert abs(a) ** 2 == a * a and (-a) * (-b) == a * b
    m = abs(c) + 2
    assert pow(abs(a), 5, m) == abs(a) ** 5 % m
    s = abs(a)
    assert int.from_bytes(s.to_bytes(80, "big"), "big") == s and s.bit_length() == len(bin(s)) - 2 or s == 0
print("all identities hold", n, seed)
