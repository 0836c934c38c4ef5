print([y for x in range(5) if (y := x * x) > 3], y)
print([(a := b, a + 1) for b in (1, 2)], a)
print({k: v for k in "ab" if (v := ord(k)) > 96}, v)
def f():
    total = 0
    running = [total := total + i for i in range(4)]
    return running, total
print(f())
def g(data):
    if any((bad := d) < 0 for d in data): return "bad %d" % bad
    return "fine"
print(g([1, -2, 3]), g([1]))
print(max((n := i) for i in range(3)), n, [last := c for c in "xyz"][0], last)
print(list(filter(lambda p: (q := p * 2) > 3, [1, 2, 3])), "q" in globals())
while chunk := [1, 2, 3][:2] if not globals().get("seen") else []:
    seen = True
    print(chunk)
print((lambda: (z := 5) + z)(), [(w := i, w)[1] for i in range(2)], w)
if (m := len("abc")) == 3 and (k := m + 1): print(m, k)
print(f"{(t := 3)}{t}", [*((u := 1),), u], {**{"a": (o := 2)}, "b": o})
def h(x, y=(default := 10)): return x + y
print(h(1), default, h(p := 5), p)
class C:
    attr = (inner := 7) + 1
print(C.attr, C.inner)
def nested():
    def inner():
        nonlocal x
        return [x := x + i for i in range(3)]
    x = 10
    return inner(), x
print(nested())


# The name may be one that the function declares as global, or nonlocal.
def declared():
    global outside
    print(sum(outside := number for number in range(3)), list([outside := outside + 1 for _ in range(2)] for _ in "ab"))


declared()
print(outside)


def around():
    inside = 1

    def declared():
        nonlocal inside
        print(list(inside := inside * 2 for _ in range(3)))

    declared()
    print(inside)


around()
