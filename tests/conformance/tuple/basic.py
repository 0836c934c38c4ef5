print((), (1,), (1, 2), ((),), (1, (2, (3,))), tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple(x for x in "q"), 1, (2))
t = 1, 2, 3
print(t, len(t), t[0], t[-1], t[1:], t[:-1], t[:], t[5:], [t[i] for i in range(-3, 3)])
print(t + (4,), t * 2, 2 * t, () * 5, t * 0, t * -1, (1,) + (), 2 in t, 9 in t, 9 not in t)
print(t.count(2), t.index(3), (1, 2, 1).count(1), (1, 2, 1).index(1, 1), bool(()), bool((0,)))
for code in ("t[0] = 1", "del t[0]", "t.append(1)", "t[3]", "t['a']", "t + [1]", "t + 1", "t.index(9)", "t * 1.5", "t[0:1] = ()", "tuple(5)", "t.x = 1"):
    try:
        exec(code)
    except Exception as e:
        print(code, type(e).__name__)
u = t
u += (4,)
print(t, u)
t2 = ([],)
t2[0].append(1)
print(t2)
try:
    t2[0] += [2]
except TypeError:
    print("TypeError", t2)
print(tuple(t) is t, tuple([1]) == (1,), str(("a",)), repr((1, "b'")))
x = (1, 2) + (3,), 4
print(x)
print(sum((1, 2)), max((3, 9)), sorted((3, 1)), list(reversed((1, 2))), (lambda *a: a)())
