def f(*args):
    return args
def k(**kw):
    return sorted(kw.items())
print(f(), f(1), f(*[]), f(*"abc"), f(0, *(1, 2)), f(*[1], *[2, 3], 4), f(*range(3)), f(*{"a": 1}))
print(k(), k(a=1), k(**{}), k(**{"x": 1}, y=2), k(**{"a": 1}, **{"b": 2}))
def both(a, *args, **kw):
    return a, args, sorted(kw.items())
print(both(1), both(*[1, 2, 3]), both(1, 2, z=3), both(**{"a": 5, "b": 6}))
def gen():
    yield 1
    yield 2
print(f(*gen()), f(*map(str, [1, 2])), f(*(x for x in "ab")))
args = [1, 2]
def mutate(*a):
    args.append(3)
    return a
print(mutate(*args), args)
d = {"p": 1}
def change(**kw):
    kw["q"] = 2
    return sorted(kw)
print(change(**d), d)
for call in (lambda: f(*1), lambda: f(*None), lambda: k(**1), lambda: k(**[("a", 1)]), lambda: k(**{1: 2}),
             lambda: k(a=1, **{"a": 2}), lambda: both(1, a=2), lambda: both(*[], **{})):
    try:
        print(call())
    except TypeError:
        print("TypeError")
print(f(*f(*f(1, 2), 3), 4))
