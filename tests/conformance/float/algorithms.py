def pi_leibniz(n):
    s = 0.0
    for k in range(n):
        s += (-1) ** k / (2 * k + 1)
    return 4 * s
print(pi_leibniz(1000))
def e_series():
    total, term, n = 1.0, 1.0, 1
    while total + term / n != total:
        term /= n
        total += term
        n += 1
    return total, n
print(e_series())
def integrate(f, a, b, n):
    h = (b - a) / n
    return h * (0.5 * f(a) + 0.5 * f(b) + sum(f(a + i * h) for i in range(1, n)))
print(integrate(lambda x: x * x, 0, 3, 100), integrate(lambda x: 1 / x, 1, 2, 64))
def mandelbrot():
    for y in range(-8, 9, 2):
        line = ""
        for x in range(-20, 10):
            cr, ci = x / 10, y / 8
            zr = zi = 0.0
            n = 0
            while n < 20 and zr * zr + zi * zi < 4:
                zr, zi = zr * zr - zi * zi + cr, 2 * zr * zi + ci
                n += 1
            line += " .:-=+*#%@"[n // 2 % 10] if n < 20 else "@"
        print(line)
mandelbrot()
def solve(a, b):
    n = len(a)
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p], b[i], b[p] = a[p], a[i], b[p], b[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n):
                a[r][c] -= f * a[i][c]
            b[r] -= f * b[i]
    x = [0.0] * n
    for i in range(n - 1, -1, -1):
        x[i] = (b[i] - sum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x
print([round(v, 10) for v in solve([[2.0, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8.0, -11, -3])])
def bisect_root(f, lo, hi):
    while hi - lo > 1e-12:
        m = (lo + hi) / 2
        if f(lo) * f(m) <= 0:
            hi = m
        else:
            lo = m
    return round(lo, 9)
print(bisect_root(lambda x: x * x * x - x - 2, 1, 2))
data = [2.5, 3.5, 1.0, 4.0, 2.0]
mean = sum(data) / len(data)
print(mean, (sum((x - mean) ** 2 for x in data) / len(data)) ** 0.5)
