class StopProcessing(Exception): pass
def process(items):
    out = []
    try:
        for i in items:
            try:
                if i == "skip": raise StopIteration
                if i == "stop": raise StopProcessing
                out.append(int(i))
            except ValueError: out.append("?")
            except StopIteration: continue
    except StopProcessing: out.append("stopped")
    else: out.append("all")
    return out
print(process(["1", "x", "skip", "2"]), process(["1", "stop", "2"]), process([]))
def attempt(*fs):
    errors = []
    for f in fs:
        try: return f()
        except Exception as e: errors.append(type(e).__name__)
    return errors
print(attempt(lambda: 1 // 0, lambda: [][1], lambda: "third"), attempt(lambda: {}[1], lambda: int("q")), attempt())
def retry(times):
    def deco(f):
        def w(*a):
            for n in range(times):
                try: return f(*a, n)
                except ValueError as e: last = e.args
            return ("failed", last)
        return w
    return deco
@retry(3)
def flaky(limit, n):
    if n < limit: raise ValueError(n)
    return "ok at %d" % n
print(flaky(0), flaky(2), flaky(5))
def lookup(d, path, default=None):
    try:
        for p in path.split("."): d = d[int(p)] if isinstance(d, list) else d[p]
        return d
    except (KeyError, IndexError, ValueError, TypeError): return default
print(lookup({"a": [{"b": 5}]}, "a.0.b"), lookup({"a": 1}, "a.b.c", "none"), lookup({"a": []}, "a.0"), lookup([[1]], "0.x"))
def is_int(s):
    try: int(s)
    except (ValueError, TypeError): return False
    return True
print([is_int(v) for v in ("5", "x", None, 3.7, "", [])])
def ensure(cond, msg="assertion", kind=AssertionError):
    if not cond: raise kind(msg)
for args in ((True,), (False,), (0, "zero"), ([], "empty", ValueError)):
    try:
        ensure(*args)
        print("passed")
    except (AssertionError, ValueError) as e: print(type(e).__name__, e)
def loop_and_a_half(it):
    it = iter(it)
    total = 0
    while True:
        try: total += next(it)
        except StopIteration: return total
print(loop_and_a_half([1, 2, 3]))
def find(tree, x):
    class Found(Exception): pass
    def walk(t, path):
        if t == x: raise Found(path)
        if isinstance(t, (list, tuple)):
            for i, y in enumerate(t): walk(y, path + (i,))
    try: walk(tree, ())
    except Found as f: return f.args[0]
print(find([1, [2, [3, 4]], 5], 4), find([1], 9), find([[[]]], []))
