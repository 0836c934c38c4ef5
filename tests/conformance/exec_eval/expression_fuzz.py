seed = 2463534242
def rnd(n):
    global seed
    seed ^= seed << 13 & 0xffffffff
    seed ^= seed >> 17
    seed ^= seed << 5 & 0xffffffff
    return seed % n
def expr(d):
    if d == 0: return ["1", "2", "7", "x", "y", "(-3)", "0", "255"][rnd(8)]
    k = rnd(12)
    if k < 6: return "(%s %s %s)" % (expr(d - 1), ["+", "-", "*", "&", "|", "^"][k], expr(d - 1))
    if k == 6: return "(%s // (%s | 1))" % (expr(d - 1), expr(d - 1))
    if k == 7: return "(%s %% (abs(%s) + 1))" % (expr(d - 1), expr(d - 1))
    if k == 8: return "(%s if %s < %s else %s)" % (expr(d - 1), expr(d - 1), expr(d - 1), expr(d - 1))
    if k == 9: return "(~%s)" % expr(d - 1)
    if k == 10: return "(%s and %s or %s)" % (expr(d - 1), expr(d - 1), expr(d - 1))
    return "sum([%s for i in range(3)])" % expr(d - 1)
total = 0
for n in range(120):
    e = expr(n % 5)
    v = eval(e, {"x": 3, "y": -5})
    f = eval("lambda x, y: " + e)
    ns = {"x": 3, "y": -5}
    exec("r = %s\ndef g(x, y):\n    z = %s\n    return z\n" % (e, e), ns)
    assert f(3, -5) == v == ns["r"] == ns["g"](3, -5), e
    total = (total * 31 + v) % 1000000007
    if n % 20 == 3: print(e, "=", v, f(0, 1))
print(total)
