class Button:
    def __init__(self): self.handlers = []
    def connect(self, f, *args, **kw):
        self.handlers.append((f, args, kw))
        return self
    def press(self, *extra): return [f(*args, *extra, **kw) for f, args, kw in self.handlers]
class App:
    def __init__(self): self.log = []
    def on_press(self, *a, **k):
        self.log.append((a, sorted(k.items())))
        return len(self.log)
    @staticmethod
    def static(*a): return ("static",) + a
    @classmethod
    def klass(cls, *a): return (cls.__name__,) + a
app = App()
b = Button().connect(app.on_press, 1, k=2).connect(App.static, "s").connect(App.klass).connect(lambda *a: a[::1]).connect(print, "printed", sep="-").connect(max, 5)
print(b.press(3, 4), app.log)
def partial(f, *a, **k): return lambda *b, **j: f(*a, *b, **{**k, **j})
p = partial(app.on_press, 0, z=1)
print(p(1, y=2), p(z=5), app.log[-2:])
def pipe(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(pipe(str, list, reversed, "".join, int)(1234), pipe()(5), list(map(pipe(abs, str), [-1, 2])))
def reduce(f, items, *start):
    it = iter(items)
    acc = start[0] if start else next(it)
    for x in it: acc = f(acc, x)
    return acc
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}), reduce(lambda a, b: a + b, "abc"))
def flip(f): return lambda a, b: f(b, a)
print(flip(divmod)(3, 10), flip(pow)(2, 5), sorted([(1, "b"), (2, "a")], key=lambda t: t[1]), sorted("hello", key=lambda c: (-"hello".count(c), c)))
def tramp(f, *a):
    r = f(*a)
    while callable(r): r = r()
    return r
def even(n): return True if n == 0 else lambda: odd(n - 1)
def odd(n): return False if n == 0 else lambda: even(n - 1)
print(tramp(even, 3000), tramp(odd, 2001))
def compose_all(*fs): return reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose_all(lambda x: x + 1, lambda x: x * 2, int)("5"))
