log = []
def t(x):
    log.append(x)
    return x
def show(v):
    print(v, log)
    log.clear()
show([t(a) + t(b) for a in t([1, 2]) for b in t([10, 20])])
show([t(a) for a in t([1, 2, 3]) if t(a % 2)])
show({t(k): t(v) for k, v in t([("a", 1), ("b", 2)])})
show({t(x) for x in t([1, 1])})
g = (t(x) for x in t([1, 2]))
show("created")
show(list(g))
show([x for x in t([3, 4]) for y in t([x]) if t(y) > 3])
show(any(t(x) > 1 for x in [1, 2, 3]))
show(all(t(x) < 2 for x in [1, 2, 3]))
show(next(t(x) for x in [7, 8]))
show([[t(i * 10 + j) for j in range(2)] for i in range(2)])
show([t(x) if t(x > 1) else t("no") for x in [1, 2]])
show(sum(t(x) for x in [1, 2]))
show(dict((t(k), t(k * 2)) for k in [1]))
show([(y := t(x), y * 2) for x in [1, 2]])
l = [1, 2, 3]
show([l.pop() for x in l])
l = [1]
show([l.append(x + 1) or x for x in l if x < 4])
def fails(x):
    if x == 2: raise ValueError(x)
    return x
try: [t(fails(x)) for x in [1, 2, 3]]
except ValueError: show("stopped")
it = iter(range(6))
show([(x, next(it, None)) for x in it])
it = iter("abc")
show([list(it) for _ in range(2)])
def gen():
    for i in range(3):
        log.append("g%d" % i)
        yield i
show([x for x in gen() if x != 1])
show([a for a, in [(t(1),), (t(2),)]])
show({x: [t(y) for y in range(x)] for x in range(3)})
