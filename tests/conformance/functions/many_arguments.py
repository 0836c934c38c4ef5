def f(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t):
    return a + t * 100 + j * 10000
print(f(*range(20)), f(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19))
def g(**kw):
    return len(kw), sum(kw.values())
print(g(**{"k%d" % i: i for i in range(50)}))
def h(*a):
    return len(a), a[0], a[-1]
print(h(*range(500)))
def many_locals():
    a0 = 0; a1 = 1; a2 = 2; a3 = 3; a4 = 4; a5 = 5; a6 = 6; a7 = 7; a8 = 8; a9 = 9
    b0 = a0; b1 = a1; b2 = a2; b3 = a3; b4 = a4; b5 = a5; b6 = a6; b7 = a7; b8 = a8; b9 = a9
    c0 = b0 + 1; c1 = b1 + 1; c2 = b2 + 1; c3 = b3 + 1; c4 = b4 + 1; c5 = b5 + 1; c6 = b6 + 1; c7 = b7 + 1; c8 = b8 + 1; c9 = b9 + 1
    d0 = c0; d1 = c1; d2 = c2; d3 = c3; d4 = c4; d5 = c5; d6 = c6; d7 = c7; d8 = c8; d9 = c9
    return [a9, b9, c9, d9, d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 + d8]
print(many_locals())
source = "def big(" + ", ".join("p%d=%d" % (i, i) for i in range(60)) + "):\n    return " + " + ".join("p%d" % i for i in range(60))
scope = {}
exec(source, scope)
print(scope["big"](), scope["big"](100), scope["big"](p59=0), scope["big"](*range(60)))
print(max(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30))
