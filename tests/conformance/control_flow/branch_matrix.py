def f(a, b, c):
    if a:
        if b and c: return 1
        elif b or c: return 2
        return 3
    elif b:
        return 4 if c else 5
    else:
        if not c: return 6
    return 7
print([f(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)])
def g(a, b, c, d): return (a and b or c and d, (a or b) and (c or d), not a and b, not (a and b), a and not b or not c and d, a if b else c if d else not a, a or b and not c or d, (not a or not b) and (c or not d))
for n in range(16):
    print(g(*((n >> k) & 1 for k in range(4))))
def h(x):
    return ("neg" if x < 0 else "zero" if x == 0 else "pos", x < 0 or x > 5, 0 <= x <= 5, not 0 <= x <= 5, -1 < x < 1 or x == 3, x if x > 0 else -x, (x > 2) + (x > 4) * 10, x and 10 // x, x > 3 and "big" or "small")
for x in (-2, 0, 1, 3, 5, 6): print(x, h(x))
def k(s):
    if s == "a": pass
    elif s == "b": s = "B"
    elif s in ("c", "d") and len(s) == 1: s += s
    elif not s: s = "empty"
    if s != "a":
        s = "<" + s + ">"
    return s
print([k(s) for s in ("a", "b", "c", "d", "", "zz")])
def compare(a, b):
    if a < b: r = "<"
    if a == b: r = "="
    if a > b: r = ">"
    return r
print([[compare(a, b) for b in (1, 2, 3)] for a in (1, 2, 3)], [compare(*p) for p in (("a", "b"), ((1, 2), (1,)), ([], []), (1.5, 1))])
n = 0
for a in range(4):
    if a == 2: continue
    for b in range(4):
        if a == b: continue
        if b == 3:
            if a: break
        n += 10 ** a + b
    else:
        n += 1000000
print(n)
t = f = 0
for v in (0, 1, "", "0", [], [0], None, 0.0, -1, (), (0,), {}, {0: 0}, b"", b"0", range(0), range(1)):
    if v: t += 1
    else: f += 1
    if not v: f += 100
    t += 1000 * bool(v)
print(t, f)
