def gcd(a, b):
    while b: a, b = b, a % b
    return abs(a)
print([gcd(a, b) for a, b in ((12, 18), (-12, 18), (0, 5), (2 ** 90, 6 ** 40), (10 ** 30, 15 ** 20))])
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
for n in (0, 1, 255, 2 ** 64 - 1, 10 ** 25, 0xaaaa5555aaaa5555):
    low = n & -n
    print(popcount(n), low, n ^ n >> 1, n & ~low, n | n + 1, bool(n and not n & n - 1), bin(n).count("1") == popcount(n))
print([n & 1 for n in range(-3, 4)], [n >> 1 for n in range(-5, 6)], [-n >> 2 for n in range(6)], [(n << 3) - n for n in range(5)], [~n & 0xff for n in (0, 1, 254, 255)], [(1 << n) - 1 for n in range(8)])
def reverse(n, w): return sum((n >> i & 1) << (w - 1 - i) for i in range(w))
print([reverse(n, 8) for n in (1, 3, 0xf0)], reverse(1, 70), reverse(reverse(12345678901234567890, 64), 64))
def morton(x, y): return sum((x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1 for i in range(40))
print(morton(3, 5), morton(2 ** 35 + 1, 7))
