def attempt(name, *a):
    l = [3, 1, 2]
    try: return repr(getattr(l, name)(*a)), l
    except Exception as e: return type(e).__name__, l
for name, argss in (("append", ((), (1,), (1, 2), (None,), ([],))), ("extend", ((), ([4],), ("ab",), (5,), (None,), ([1], [2]), ({"k": 1},))), ("insert", ((), (0,), (0, "x"), (-1, "x"), (99, "x"), (-99, "x"), ("0", 1), (1.0, 1), (0, 1, 2), (None, 1))), ("pop", ((), (0,), (-1,), (3,), (-4,), ("0",), (1.0,), (None,), (0, 1))), ("remove", ((), (1,), (9,), (None,), (1, 2))), ("index", ((), (1,), (9,), (2, 1), (2, 0, 1), (3, 1), (3, -3), (1, "0"), (1, None), (1, 0, 3, 4))), ("count", ((), (1,), (9,), (None,), (1, 2))), ("sort", ((), (1,), (None,))), ("reverse", ((), (1,))), ("clear", ((), (1,))), ("copy", ((), (1,)))):
    for a in argss: print(name, a, *attempt(name, *a))
def kw(**k):
    l = [3, 1, 2]
    try:
        l.sort(**k)
        return l
    except Exception as e: return type(e).__name__
print([kw(**k) for k in ({}, {"key": None}, {"reverse": True}, {"key": lambda x: -x}, {"reverse": 1}, {"key": 5}, {"foo": 1}, {"key": str, "reverse": False}, {"cmp": None})])
for f in (lambda: [].nothing, lambda: [].append.x, lambda: list.append(), lambda: list.append([]), lambda: list.append(1, 2), lambda: [] + 1, lambda: [](), lambda: [1].__no__, lambda: list(1, 2), lambda: list.sort(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, end=" ")
print()
