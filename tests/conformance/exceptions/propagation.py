def a(n):
    return b(n) + 1
def b(n):
    try:
        return c(n)
    finally:
        print("b cleanup", n)
def c(n):
    if n == 0:
        raise ValueError("deep")
    return [10, 20][n] // (n - 2 if n > 1 else 1)
for n in range(3):
    try:
        print(a(n))
    except (ValueError, IndexError) as e:
        print(type(e).__name__)
def recurse(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        recurse(n - 1)
    except KeyError:
        if n < 3:
            raise
        return "caught at %d" % n
    return "passed %d" % n
print(recurse(5))
def through_builtins():
    def bad(x):
        raise ValueError(x)
    class It:
        def __iter__(self): return self
        def __next__(self): raise OSError("next")
        def __len__(self): raise KeyError("len")
        def __eq__(self, o): raise IndexError("eq")
        def __getitem__(self, k): raise TypeError("getitem")
        def __bool__(self): raise AttributeError("bool")
        def __repr__(self): raise RuntimeError("repr")
        def __add__(self, o): raise ArithmeticError("add")
        def __lt__(self, o): raise NameError("lt")
        def __call__(self): raise EOFError("call")
        def __getattr__(self, n): raise MemoryError("getattr")
    o = It()
    for f in (lambda: list(map(bad, [1])), lambda: sorted([1, 2], key=bad), lambda: len(o), lambda: o in [1], lambda: o[1], lambda: not o, lambda: repr(o), lambda: o + 1, lambda: o < 1, lambda: o(), lambda: o.x, lambda: sum(o), lambda: max([1], key=bad), lambda: [x for x in o], lambda: "%s" % o, lambda: {**{}, "k": bad(1)}, lambda: "{}".format(o), lambda: [o] == [1], lambda: min(o), lambda: list(filter(bad, [1])), lambda: str([o]), lambda: o if o else 1):
        try:
            f()
            print("no error")
        except Exception as e:
            print(type(e).__name__, e.args)
through_builtins()
