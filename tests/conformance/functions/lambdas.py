print((lambda: None)(), (lambda x: x + 1)(2), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, b=2, *c, d=4: (a, b, c, d))(1))
print(list(map(lambda x, y: x * y, [1, 2], [3, 4])), sorted([3, -5, 1], key=lambda v: v * v))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
compose = lambda *f: lambda x: compose(*f[:-1])(f[-1](x)) if f else x
print(compose(str, lambda x: x + 1, abs)(-4))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))
print(y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(6))
print((lambda: (yield))().__class__.__name__, (lambda: (1, 2))(), [lambda: 1, 2][1])
d = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print([d[k](5, 3) for k in sorted(d)])
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3), (lambda x: x)(lambda: 5)())
print((lambda a, /, b: a - b)(3, b=1), (lambda: 1 if True else 2)(), (lambda x: not x)(0))
print((lambda:0).__name__ == (lambda:1).__name__)
