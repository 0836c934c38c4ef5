class T:
    def __init__(self, name, *args): self.name, self.args = name, args
    def __repr__(self): return "(%r -> %r)" % self.args if self.name == "->" else self.name if not self.args else "%s[%s]" % (self.name, ", ".join(map(repr, self.args)))
class V:
    count = 0
    def __init__(self):
        self.ref, self.id = None, V.count
        V.count += 1
    def __repr__(self): return repr(self.ref) if self.ref else "t%d" % self.id
INT, BOOL = T("int"), T("bool")
def fun(a, b): return T("->", a, b)
def prune(t):
    while isinstance(t, V) and t.ref: t = t.ref
    return t
def occurs(v, t):
    t = prune(t)
    return t is v or isinstance(t, T) and any(occurs(v, a) for a in t.args)
def unify(a, b):
    a, b = prune(a), prune(b)
    if a is b: return
    if isinstance(a, V):
        if occurs(a, b): raise TypeError("infinite type")
        a.ref = b
    elif isinstance(b, V): unify(b, a)
    elif a.name != b.name or len(a.args) != len(b.args): raise TypeError("%r is not %r" % (a, b))
    else:
        for x, y in zip(a.args, b.args): unify(x, y)
def fresh(t, bound):
    m = {}
    def go(t):
        t = prune(t)
        if isinstance(t, V): return t if t in bound else m.setdefault(t, V())
        return T(t.name, *[go(a) for a in t.args]) if t.args else t
    return go(t)
def infer(e, env, bound=()):
    if isinstance(e, bool): return BOOL
    if isinstance(e, int): return INT
    if isinstance(e, str):
        if e not in env: raise NameError(e)
        return fresh(env[e], bound)
    k = e[0]
    if k == "fun":
        a = V()
        return fun(a, infer(e[2], {**env, e[1]: a}, bound + (a,)))
    if k == "let": return infer(e[3], {**env, e[1]: infer(e[2], env, bound)}, bound)
    if k == "if":
        unify(infer(e[1], env, bound), BOOL)
        t = infer(e[2], env, bound)
        unify(t, infer(e[3], env, bound))
        return t
    f, x, r = infer(e[0], env, bound), infer(e[1], env, bound), V()
    unify(f, fun(x, r))
    return r
a, b = V(), V()
ENV = {"add": fun(INT, fun(INT, INT)), "lt": fun(INT, fun(INT, BOOL)), "pair": fun(a, fun(b, T("pair", a, b))), "fst": fun(T("pair", a, b), a), "nil": T("list", a), "cons": fun(a, fun(T("list", a), T("list", a)))}
def show(t):
    names = {}
    def go(t):
        t = prune(t)
        if isinstance(t, V): return names.setdefault(t, "abcdefgh"[len(names)])
        if t.name == "->": return "(%s -> %s)" % (go(t.args[0]), go(t.args[1]))
        return t.name + ("[%s]" % ", ".join(map(go, t.args)) if t.args else "")
    return go(t)
for e in (5, True, ("add", 1), (("add", 1), 2), ("fun", "x", "x"), ("fun", "f", ("fun", "x", ("f", ("f", "x")))), ("let", "id", ("fun", "x", "x"), (("pair", ("id", 1)), ("id", True))), ("fun", "x", ("if", (("lt", "x"), 0), "x", 1)), (("cons", 1), "nil"), ("fun", "p", ("fst", "p")), ("fun", "f", ("fun", "g", ("fun", "x", ("f", ("g", "x"))))), ("fun", "x", ("x", "x")), (("add", True), 1), ("if", 1, 2, 3), ("if", True, 1, False), "nope", (1, 2), (("cons", 1), (("cons", True), "nil"))):
    try: print(show(infer(e, ENV)))
    except (TypeError, NameError) as x: print(type(x).__name__, x)
