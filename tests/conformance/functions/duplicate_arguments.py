def f(a, b, **kw):
    return a, b, kw
for code in ("f(a=1, a=2)", "f(1, b=2, b=3)", "f(x=1, x=1)", "f(**{}, a=1, a=2)", "f(a=1, 2)", "f(**{}, 1)", "f(1=2)", "f(a.b=1)",
             "f('a'=1)", "f(None=1)", "f(*a, b c)", "f(x for x in [1], 2)", "f(,)"):
    try:
        exec(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError")
for call in (lambda: f(1, 2, a=3), lambda: f(1, 2, **{"b": 1}), lambda: f(a=1, **{"a": 2}), lambda: f(1, **{"c": 2}),
             lambda: f(**{"a": 1}, **{"a": 2})):
    try:
        print(call())
    except TypeError:
        print("TypeError")
print(f(1, b=2,), f(1, 2, x=3, y=4)[2]["y"], f(*[1, 2],), f(a=1, *[], b=2))
