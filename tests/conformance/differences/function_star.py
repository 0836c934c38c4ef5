def f(a, *args, **kw):
    return a, args, sorted(kw.items())
print(f(x=1, *[2, 3]), f(1, k=2, *(3,), **{"z": 4}), f(*[1], x=2, *[3]), f(k=0, *"ab", j=1))
log = []
def t(v):
    log.append(v)
    return v
f(t(1), k=t(2), *[t(3)], **{"q": t(4)})
print(log)
try:
    f(1, a=2, *[3])
except TypeError:
    print("TypeError")
print(max(*[3, 1], key=lambda x: -x), sorted(key=lambda x: -x, *[[1, 3, 2]]))
