def nbody(steps):
    bodies = [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47], [4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037], [8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011]]
    def energy():
        e = 0.0
        for i, (x, y, z, vx, vy, vz, m) in enumerate(bodies):
            e += 0.5 * m * (vx * vx + vy * vy + vz * vz)
            for x2, y2, z2, _, _, _, m2 in bodies[i + 1:]: e -= m * m2 / ((x - x2) ** 2 + (y - y2) ** 2 + (z - z2) ** 2) ** 0.5
        return e
    start = energy()
    for _ in range(steps):
        for i, a in enumerate(bodies):
            for b in bodies[i + 1:]:
                d = [a[k] - b[k] for k in range(3)]
                mag = 0.01 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]) ** 1.5
                for k in range(3):
                    a[3 + k] -= d[k] * b[6] * mag
                    b[3 + k] += d[k] * a[6] * mag
        for a in bodies:
            for k in range(3): a[k] += 0.01 * a[3 + k]
    return "%.9f %.9f" % (start, energy())
print(nbody(100))
def spectral(n):
    def a(i, j): return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)
    def mul(v, t): return [sum((a(j, i) if t else a(i, j)) * v[j] for j in range(n)) for i in range(n)]
    u = [1.0] * n
    for _ in range(4):
        v = mul(mul(u, False), True)
        u = mul(mul(v, False), True)
    return "%.9f" % (sum(x * y for x, y in zip(u, v)) / sum(y * y for y in v)) ** 0.5
print(spectral(16))
def fannkuch(n):
    p, best, checksum, sign, count = list(range(n)), 0, 0, 1, list(range(n))
    def perms(k):
        if k == 1: yield list(p)
        else:
            for i in range(k):
                yield from perms(k - 1)
                j = i if k % 2 == 0 else 0
                p[j], p[k - 1] = p[k - 1], p[j]
    for q in perms(n):
        flips = 0
        while q[0]:
            k = q[0] + 1
            q[:k] = q[:k][::-1]
            flips += 1
        best = max(best, flips)
        checksum += flips
    return best, checksum
print(fannkuch(6))
def binary_trees(depth):
    def make(d): return (make(d - 1), make(d - 1)) if d else (None, None)
    def check(t): return 1 + check(t[0]) + check(t[1]) if t[0] else 1
    return [check(make(d)) for d in range(depth)]
print(binary_trees(9))
def nqueens(n):
    def place(row, cols, d1, d2):
        if row == n: return 1
        total, free = 0, ((1 << n) - 1) & ~(cols | d1 | d2)
        while free:
            bit = free & -free
            free ^= bit
            total += place(row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
        return total
    return place(0, 0, 0, 0)
print([nqueens(n) for n in range(1, 8)])
def matmul(n):
    a = [[(i * j) % 7 + 0.5 for j in range(n)] for i in range(n)]
    b = [[(i + j) % 5 - 1.5 for j in range(n)] for i in range(n)]
    c = [[sum(a[i][k] * b[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
    return sum(map(sum, c)), c[3][4]
print(matmul(15))
def monte_carlo(n):
    s, inside = 12345, 0
    for _ in range(n):
        s = s * 1103515245 + 12345 & 0x7fffffff
        x = s / 0x7fffffff
        s = s * 1103515245 + 12345 & 0x7fffffff
        y = s / 0x7fffffff
        inside += x * x + y * y < 1
    return inside
print(monte_carlo(3000))
def simpson(f, a, b, n):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))
print("%.8f %.8f" % (simpson(lambda x: 4 / (1 + x * x), 0, 1, 100), simpson(lambda x: x ** 3 - x, -1, 2, 10)))
