t = (1, [2], {"k": 3}, (4,))
t[1].append(5)
t[2]["new"] = 6
print(t)
for code in ("t[0] = 1", "t[1] = []", "del t[0]", "t[1] += [9]", "t[3][0] = 1", "t[0] += 1", "t[0:1] = (5,)", "t.x = 1", "del t[:]"):
    try:
        exec(code)
        print("accepted", code)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, code)
print(t)
u = t
u += (7,)
print(len(t), len(u), u[-1], t is u, t[1] is u[1])
for bad in (t, ([],), (1, {}), ((), [1])):
    try:
        hash(bad)
    except TypeError:
        print("unhashable")
print(hash((1, (2, (3,)))) == hash((1, (2, (3,)))), {(): "empty"}[()], {(1,): 1}[1,], ((1, 2), 3) < ((1, 3), 0), max((1, 2), (1,), ()), sorted([(2,), (), (1, 5), (1,)]))
a = tuple(tuple(range(i)) for i in range(4))
print(a, a[3][2], sum(map(len, a)), [x for y in a for x in y], tuple(map(sum, a)), a.index((0,)), a.count(()), (0, 1) in a)
