print({} == {}, {1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2} == {2: 1}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 2}, {1: 2} == [(1, 2)], {1: {2: 3}} == {1: {2: 3}}, {1: 2.0} == {1.0: 2})
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, a, a | {}, {} | a)
a |= b
print(a)
a |= [("q", 1)]
print(a)
c = a
a |= {"w": 0}
print(c is a, len(c))
for f in (lambda: {} < {}, lambda: {} + {}, lambda: {} | 1, lambda: {} | [(1, 2)], lambda: hash({}), lambda: {1: 2} > {}, lambda: 1 | {}):
    try:
        print(f())
    except TypeError:
        print("TypeError")
def merge(*ds):
    out = {}
    for d in ds:
        for k, v in d.items():
            out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(merge({"a": {"b": 1}}, {"a": {"c": 2}, "d": 3}, {"a": {"b": 9}}))
