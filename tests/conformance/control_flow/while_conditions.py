def run(f):
    out = []
    f(out)
    print(out)
def a(out):
    n = 5
    while n > 0 and n != 2:
        out.append(n)
        n -= 1
def b(out):
    n = 0
    while not n >= 3 or n == 10:
        n += 1
        out.append(n)
def c(out):
    l = [1, 2, 3]
    while l: out.append(l.pop())
def d(out):
    i, j = 0, 10
    while i < j:
        i, j = i + 2, j - 1
        out.append((i, j))
def e(out):
    s = "abc"
    while s:
        s, t = s[:-1], s
        out.append(t)
def f(out):
    while True:
        while True:
            while True:
                out.append(len(out))
                if len(out) % 2: break
                if len(out) > 5: return
            if len(out) > 3: break
def g(out):
    n = 3
    while n:
        n -= 1
        for k in range(n):
            if k == 1: break
        else:
            out.append(("else", n))
            continue
        out.append(("broke", n))
    else:
        out.append("done")
def h(out):
    x = None
    while x is None or x < 10:
        x = (x or 1) * 3
        out.append(x)
def i(out):
    it = iter(range(5))
    while (v := next(it, None)) is not None: out.append(v * 2)
def j(out):
    while 0: out.append("never")
    while "": out.append("never")
    while None:
        out.append("never")
    else: out.append("else")
    while 1: break
    else: out.append("never")
def k(out):
    a = b = 1
    while a + b < 100: a, b = b, a + b
    out.append((a, b))
    while b: a, b = b, a % b
    out.append(a)
for fn in (a, b, c, d, e, f, g, h, i, j, k): run(fn)
