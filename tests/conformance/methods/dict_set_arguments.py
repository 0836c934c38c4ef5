def attempt(make, name, *a, **k):
    o = make()
    try: r = repr(getattr(o, name)(*a, **k))
    except Exception as e: r = type(e).__name__
    return r if len(r) < 60 else r[:60], sorted(map(str, o))
D = lambda: {"a": 1, "b": 2}
for name, argss in (("get", ((), ("a",), ("z",), ("z", 0), ("z", 0, 1), ([],))), ("pop", ((), ("a",), ("z",), ("z", 0), ([],), ("a", 1, 2))), ("setdefault", ((), ("a",), ("z",), ("z", 5), ([],), ("a", 1, 2))), ("update", ((), ({"c": 3},), ([("c", 3)],), (5,), ([1],), (["ab"],), (["abc"],), (None,), ({}, {}))), ("popitem", ((1,),)), ("clear", ((), (1,))), ("copy", ((), (1,))), ("keys", ((1,),)), ("items", ((1,),)), ("values", ((1,),)), ("fromkeys", ((), ("xy",), ("xy", 0), (5,), ([[]],)))):
    for a in argss: print(name, a, *attempt(D, name, *a))
print(attempt(D, "update", c=3), attempt(D, "update", {"x": 1}, y=2), attempt(D, "get", key="a")[0] in ("TypeError", "1"))
S = lambda: {1, 2, 3}
for name, argss in (("add", ((), (4,), ([],), (1, 2))), ("remove", ((), (1,), (9,), ([],))), ("discard", ((), (1,), (9,), ([],))), ("pop", ((1,),)), ("union", ((), ([4],), (5,), ([4], "a"))), ("intersection", (([1, 9],), (5,))), ("difference", (([1],), (5,), ([1], [2]))), ("symmetric_difference", (([1, 9],), (5,), ())), ("update", ((), ([4],), (5,), ([4], (5,)))), ("issubset", (([1, 2, 3, 4],), (5,), ())), ("issuperset", (([1],), (5,))), ("isdisjoint", (([9],), (5,))), ("clear", ((1,),)), ("copy", ((1,),)), ("intersection_update", (([1],), (5,))), ("difference_update", (([1],), (5,))), ("symmetric_difference_update", (([1, 9],), (5,)))):
    for a in argss: print(name, a, *attempt(S, name, *a))
for name in ("add", "remove", "update", "pop", "clear", "discard"): print(name, attempt(lambda: frozenset([1]), name, 1)[0], end=" ")
print()
