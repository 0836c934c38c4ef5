def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def lcm(*ns):
    r = 1
    for n in ns: r = r * n // gcd(r, n)
    return r
print(gcd(1071, 462), gcd(2 ** 100, 6 ** 50), lcm(*range(1, 21)), lcm(*range(1, 60)))
def totient(n):
    r, p = n, 2
    while p * p <= n:
        if n % p == 0:
            while n % p == 0: n //= p
            r -= r // p
        p += 1
    return r - r // n if n > 1 else r
print([totient(n) for n in range(1, 21)], totient(1000000))
def divisors(n): return sorted({d for k in range(1, int(n ** 0.5) + 1) if n % k == 0 for d in (k, n // k)})
print(divisors(360), [n for n in range(1, 500) if sum(divisors(n)) == 2 * n], [(n, m) for n in range(200, 300) for m in [sum(divisors(n)) - n] if m > n and sum(divisors(m)) - m == n])
def crt(rs, ms):
    x, m = 0, 1
    for r, n in zip(rs, ms):
        while x % n != r: x += m
        m *= n
    return x
print(crt((2, 3, 2), (3, 5, 7)), crt((1, 2, 3, 4), (5, 7, 9, 11)))
def continued(n, d):
    while d:
        yield n // d
        n, d = d, n % d
print(list(continued(415, 93)), list(continued(10 ** 12, 3 ** 20)))
def sqrt_fraction(n):
    a0 = int(n ** 0.5)
    m, d, a, out = 0, 1, a0, []
    while a != 2 * a0:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        out.append(a)
    return a0, out
print([sqrt_fraction(n) for n in (2, 3, 7, 13, 61)])
def pell(n):
    a0, period = sqrt_fraction(n)
    h1, h, k1, k, i = 1, a0, 0, 1, 0
    while h * h - n * k * k != 1:
        a = period[i % len(period)]
        h1, h, k1, k, i = h, a * h + h1, k, a * k + k1, i + 1
    return h, k
print([pell(n) for n in (2, 7, 61, 109)])
def digits_sum(n): return sum(map(int, str(n)))
print(digits_sum(2 ** 1000), digits_sum(3 ** 500), sum(n for n in range(10, 10000) if n == sum(int(c) ** len(str(n)) for c in str(n))))
catalan = [1]
for n in range(40): catalan.append(catalan[-1] * 2 * (2 * n + 1) // (n + 2))
print(catalan[10], catalan[40])
bell = [[1]]
for _ in range(25):
    row = [bell[-1][-1]]
    for x in bell[-1]: row.append(row[-1] + x)
    bell.append(row)
print([r[0] for r in bell[:10]], bell[25][0])
def partitions(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for i in range(k, n + 1): p[i] += p[i - k]
    return p[n]
print([partitions(n) for n in (5, 10, 50, 100)])
