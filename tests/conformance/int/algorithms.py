def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x

def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - (b // a) * x, x

print(gcd(48, 36), gcd(2 ** 100 * 3 ** 50, 6 ** 70), gcd(17, 0), gcd(10 ** 40, 15 ** 20))
print(isqrt(2 * 10 ** 60), isqrt(10 ** 40), isqrt(17))
g, x, y = egcd(123456789012345678901234567890, 987654321098765432109876543211)
print(g, x, y)

def miller_rabin(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True

print([n for n in range(10 ** 9, 10 ** 9 + 200, 1) if n % 2 and miller_rabin(n)])
print(miller_rabin(2 ** 61 - 1), miller_rabin(2 ** 67 - 1), miller_rabin(2 ** 89 - 1))
