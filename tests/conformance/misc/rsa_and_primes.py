def egcd(a, b):
    x0, x1 = 1, 0
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
    return a, x0
def inverse(a, m):
    g, x = egcd(a, m)
    if g != 1: raise ValueError("no inverse")
    return x % m
p, q, e = 1000000000000000003, 1000000000000000009, 65537
n, phi = p * q, (p - 1) * (q - 1)
d = inverse(e, phi)
print(n, d)
for m in (0, 1, 42, 123456789012345678901234567890):
    c = pow(m, e, n)
    print(c, pow(c, d, n) == m)
text = b"attack at dawn"
m = int.from_bytes(text, "big")
print(pow(pow(m, e, n), d, n).to_bytes(len(text), "big"))
try:
    inverse(6, 9)
except ValueError as x:
    print(x)
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while not d & 1: d, s = d >> 1, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x == 1 or x == n - 1: continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([k for k in range(2, 130) if is_prime(2 ** k - 1)], is_prime(p), is_prime(q), is_prime(n))
def rho(n):
    x = y = 2
    c = 1
    while True:
        x = (x * x + c) % n
        y = (y * y + c) % n
        y = (y * y + c) % n
        g = egcd(abs(x - y), n)[0]
        if g == n: c, x, y = c + 1, 2, 2
        elif g != 1: return g
def factor(n):
    if n == 1: return []
    if is_prime(n): return [n]
    if n % 2 == 0: return [2] + factor(n // 2)
    f = rho(n)
    return sorted(factor(f) + factor(n // f))
for n in (360, 1001, 2 ** 32 + 1, 10 ** 12 + 39, 600851475143, 2 ** 48 - 1): print(n, factor(n))
a, b = 0, 1
for i in range(300): a, b = b, a + b
print(a, a % 10 ** 9)
def sqrt_digits(n, digits):
    n *= 100 ** digits
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
print(sqrt_digits(2, 60), sqrt_digits(10, 30))
def e_digits(digits):
    scale = 10 ** (digits + 10)
    total = term = scale
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return total // 10 ** 10
print(e_digits(80))
