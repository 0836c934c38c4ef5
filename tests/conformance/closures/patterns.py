def memo(f):
    cache = {}
    hits = 0
    def wrapper(*args):
        nonlocal hits
        if args in cache:
            hits += 1
        else:
            cache[args] = f(*args)
        return cache[args]
    wrapper_hits = lambda: hits
    return wrapper, wrapper_hits
grid, hits = memo(lambda x, y: 1 if 0 in (x, y) else grid(x - 1, y) + grid(x, y - 1))
print(grid(8, 8), hits())
def curry(f, n, *got):
    return f(*got) if len(got) == n else lambda x: curry(f, n, *got, x)
print(curry(lambda a, b, c: a * 100 + b * 10 + c, 3)(1)(2)(3))
def once(f):
    done = False
    value = None
    def g(*a):
        nonlocal done, value
        if not done:
            value, done = f(*a), True
        return value
    return g
o = once(lambda x: x * 2)
print(o(5), o(100))
def events():
    handlers = {}
    def on(name, f):
        handlers.setdefault(name, []).append(f)
    def fire(name, *a):
        return [h(*a) for h in handlers.get(name, [])]
    return on, fire
on, fire = events()
on("x", lambda v: v + 1)
on("x", lambda v: v * 10)
print(fire("x", 5), fire("none"))
def church(n):
    return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
print(church(5)(lambda v: v + 1)(0), add(church(3))(church(4))(lambda v: v + 1)(0))
def stack_machine():
    stack = []
    ops = {"dup": lambda: stack.append(stack[-1]), "add": lambda: stack.append(stack.pop() + stack.pop()), "mul": lambda: stack.append(stack.pop() * stack.pop()), "swap": lambda: stack.extend([stack.pop(), stack.pop()])}
    def run(program):
        for w in program.split():
            if w in ops:
                ops[w]()
            else:
                stack.append(int(w))
        return stack[:]
    return run
print(stack_machine()("2 dup mul 3 dup mul add 1 swap"))
def deep(n):
    if n == 0:
        return lambda: 0
    inner = deep(n - 1)
    return lambda: inner() + n
print(deep(50)())
def many():
    a = b = c = d = e = f = g = h = 1
    def inc():
        nonlocal a, b, c, d, e, f, g, h
        a += 1; b += 2; c += 3; d += 4; e += 5; f += 6; g += 7; h += 8
        return a, b, c, d, e, f, g, h
    return inc
m = many()
m()
print(m())
