def f(*args, **kw):
    print(args, sorted(kw.items()))
f(1, *[2, 3], 4)
f(*[1], *[2], *(3, 4))
f(*"ab", c=1)
f(1, *[2], x=3, **{"y": 4})
f(*[], **{})
f(**{"a": 1}, b=2, **{"c": 3})
f(*range(3), *{"k": 1}, *b"a")
f(x=1, *[5])
l = [1, 2, 3]
print(*l, *l, sep="|")
print(max(*l), max(*l, 9), sum([*l, *l]))
class M:
    def m(self, *a, **k):
        return a, sorted(k.items())
print(M().m(*[1], **{"z": 2}), M.m(M(), 1, *[2]))
def count(*a, **k):
    return len(a) + len(k)
print(count(*range(100), **{str(i): i for i in range(20)}))
print(dict(**{"a": 1}, b=2), dict([("x", 1)], **{"y": 2}))
print([*range(3), *"ab"], (*[1], 2), sorted({*[1, 2], 2, *()}), {**{"a": 1}, "b": 2, **{"a": 3}})
