s = 0.0
for i in range(10): s += 0.1
print(s, s == 1.0, sum([0.1] * 10), sum(i * 0.1 for i in range(10)), 0.1 * 3, 0.1 + 0.2, 0.3 - 0.1, 1 - 0.9, 1.1 * 1.1, 4.35 * 100, 1.005 * 1000, 2.675 * 100)
h = 0.0
for i in range(1, 100): h += 1 / i
print(h)
p = 1.0
for i in range(50): p *= 1.1
print(p, p ** -1)
def kahan(xs):
    s = c = 0.0
    for x in xs:
        y = x - c
        t = s + y
        c = (t - s) - y
        s = t
    return s
print(kahan([0.1] * 10), kahan([1e16, 1, -1e16]), sum([1e16, 1, -1e16]), kahan([1, 1e100, 1, -1e100]))
x = 1.0
n = 0
while x + 1 != x:
    x *= 2
    n += 1
print(n, x)
e = 1.0
while 1 + e / 2 > 1: e /= 2
print(e)
t = 5e-324
print(t, t / 2, t * 1.5, t + t, 1 / (t * 1e20) > 1e300)
big = 1.7976931348623157e308
print(big + 1e291 == big, big * 2, big + big * 1e-16 == big, -big * 10)
v = 1e-5
for i in range(12): print(v, end=" "); v *= 10
print()
w = 1e14
for i in range(5): print(w, w + 0.1, end=" "); w *= 10
print()
