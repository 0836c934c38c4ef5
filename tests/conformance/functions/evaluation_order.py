log = []
def t(x):
    log.append(x)
    return x
def show():
    print(log)
    log.clear()
def f(*a, **k):
    return 0
f(t(1), *[t(2)], k=t(3), **{"z": t(4)}); show()
t(1) + t(2) * t(3) - t(4); show()
[t(1), t(2)][t(0)]; show()
{t("k1"): t("v1"), t("k2"): t("v2")}; show()
l = [0, 0]
l[t(0)] = t("right"); show()
l[t(0)], l[t(1)] = t("a"), t("b"); show()
l[t(1)] += t("c"); show()
print(l)
(t(1), t(2), {t(3)}, [t(4)]); show()
t(1) if t(0) else t(2); show()
x = [t(i) for i in range(3) if t(10 + i)]; show()
"%s %s" % (t("x"), t("y")); show()
f"{t(1)} {t(2):{t(3)}}"; show()
class A((log.append("base"), object)[1]):
    y = t("body")
show()
@t
def g(a=t("d1"), *, b=t("d2")):
    pass
log.pop()
show()
t(5) < t(6) < t(1) < t(9); show()
l[t(0):t(2)] = t([7]); show()
