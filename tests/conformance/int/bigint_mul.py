def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r

print(factorial(30))
print(factorial(100))
a = 123456789 ** 9
b = 987654321 ** 7
print(a * b)
print((a + b) * (a - b) == a * a - b * b, (a + b) ** 2 == a * a + 2 * a * b + b * b)
print(a * 0, 0 * a, a * 1, a * -1, -a * -1 == a)
print(a * True, a * False)
m = (1 << 127) - 1
print(m * m, m ** 3)
