log = []
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        log.append("%s<%s" % (self.v, o.v))
        return self.v < o.v
    def __le__(self, o):
        log.append("%s<=%s" % (self.v, o.v))
        return self.v <= o.v
    def __eq__(self, o):
        log.append("%s==%s" % (self.v, o.v))
        return self.v == o.v
    def __gt__(self, o):
        log.append("%s>%s" % (self.v, o.v))
        return self.v > o.v
def show(v):
    print(v, log)
    log.clear()
a, b, c = N(1), N(2), N(3)
show(a < b < c)
show(c < b < a)
show(a <= b <= a)
show(a < b > a)
show(a == a == b)
show(a != b != a)
show(not a < b)
show(a < b and b < c or c < a)
show(min(c, a, b).v)
print(max([a, c, b]).v)
log.clear()
show(b in [a, b, c])
show([a, b] < [a, c])
show((a,) == (N(1),))
show([x.v for x in sorted([c, a, b])])
show([a, b].index(b))
show([c, a].count(a))
calls = []
def val(x):
    calls.append(x)
    return x
r = val(1) < val(2) < val(3) < val(0) < val(9)
print(r, calls)
calls.clear()
r = val(5) > val(3) >= val(3) == val(3) != val(4) in [val(4)]
print(r, calls)
calls.clear()
r = val("a") in val("abc") in [val("abc")]
print(r, calls)
x = 3
print(1 < x < 5, 1 < x > 2, x == 3 == 3.0, 0 < x is not None, x < 4 < 5 < 6 > 1, (1 < x) < 5, 1 < (x < 5), not 1 < x < 2)
