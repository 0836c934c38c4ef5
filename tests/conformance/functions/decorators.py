def trace(f):
    def wrapper(*args, **kw):
        print("call", f.__name__, args, kw)
        r = f(*args, **kw)
        print("result", r)
        return r
    return wrapper

def times(n):
    print("times", n)
    def deco(f):
        print("decorating", n)
        def wrapper(*args):
            return [f(*args) for _ in range(n)]
        return wrapper
    return deco

@trace
def add(a, b=1):
    return a + b

add(1)
add(1, b=5)

@times(2)
@times(3)
def hi(x):
    return x
print(hi("x"))

def cache(f):
    memo = {}
    def wrapper(n):
        if n not in memo:
            memo[n] = f(n)
        return memo[n]
    return wrapper

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90))

def register(cls):
    cls.registered = True
    return cls
@register
class A:
    pass
print(A.registered)
@lambda f: "replaced"
def gone():
    pass
print(gone)
class D:
    def __init__(self, f):
        self.f = f
        self.calls = 0
    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)
@D
def counted(x):
    return x * 2
print(counted(2), counted(3), counted.calls)
handlers = {}
class App:
    def on(self, name):
        def deco(f):
            handlers[name] = f
            return f
        return deco
app = App()
@app.on("start")
def start(): return "started"
print(handlers["start"](), start())
