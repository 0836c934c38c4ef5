def check(a, b, c):
    r = range(a, b, c)
    l = []
    x = a
    while (x < b) if c > 0 else (x > b):
        l.append(x)
        x += c
    assert list(r) == l and len(r) == len(l) and [r[i] for i in range(len(r))] == l and [r[-i - 1] for i in range(len(r))] == l[::-1]
    assert all((v in r) == (v in l) for v in range(-25, 26)) and bool(r) == bool(l) and list(reversed(r)) == l[::-1] and list(r[1:-1]) == l[1:-1] and list(r[::2]) == l[::2] and list(r[::-1]) == l[::-1]
    return len(l)
print(sum(check(a, b, c) for a in range(-6, 7, 2) for b in range(-7, 8, 3) for c in (-5, -2, -1, 1, 2, 3, 7)))
print(range(10)[3:7], range(0, 20, 2)[1:4], range(10)[::-2], range(5)[10:], range(5)[-3:-1], range(1, 10, 3)[-1], range(3)[:], range(10, 0, -1)[2:5])
print(range(0, 5) == range(5), range(0, 5, 2) == range(0, 6, 2), range(0) == range(3, 1), range(2) != range(3), range(1, 2) == range(1, 3, 5), hash(1) is not None)
print(5.0 in range(10), 5.5 in range(10), "a" in range(3), True in range(2), None in range(3), range(3) in [range(3)], 10 ** 20 in range(5))
print(sum(range(1, 1001)), max(range(0, 100, 7)), sorted(range(5, 0, -1)), list(zip(range(3), range(10, 20))), [*range(2), *range(2)], list(map(lambda i: i * i, range(4))), tuple(range(3)), set(range(3)) == {0, 1, 2}, dict.fromkeys(range(2)))
