def many(n):
    if n == 0: return
    if n == 1: return None
    if n == 2: return 1, 2
    if n == 3: return (1,)
    if n == 4: return [1], {2}
    if n == 5: return lambda: n
    if n == 6: return (yield_ for yield_ in "ab")
    if n == 7: return many
    if n == 8: return not n
    if n == 9: return n if n > 100 else -n
    if n == 10: return *range(3), "end"
    if n == 11:
        for i in range(5):
            for j in range(5):
                if i * j == 6: return i, j
    if n == 12:
        try: return "try"
        finally: pass
    if n == 13:
        with open("return_kinds.py") as f: return f.readline().strip()
    if n == 14: return {**{"a": 1}, "b": [x for x in range(2)]}
    if n == 15: return f"{n}", b"b", 1j, 1.5
for n in range(16):
    r = many(n)
    if n == 5: r = r()
    elif n == 6: r = list(r)
    elif n == 7: r = r is many
    print(n, r)
print(many(99), many(2)[1], (lambda: (yield))().__class__.__name__, [many(i) for i in (0, 3)], many(10)[-1])
def nothing(): pass
def falls(x):
    if x: return x
print(nothing(), falls(0), falls(5), nothing() is falls(0))
