def attempt(code, **kw):
    try:
        ns = dict(kw)
        exec(code, ns)
        return {k: v for k, v in ns.items() if k in "abcd" and len(k) == 1}
    except Exception as e: return type(e).__name__
for n in range(5): print(n, [attempt(t + " = v", v=list(range(n))) for t in ("a,", "a, b", "a, b, c", "*a,", "a, *b", "*a, b", "a, *b, c", "a, b, *c", "[a, b]", "a, (b, *c)")])
for v in ("ab", b"ab", {1: 2, 3: 4}, range(2), (x for x in "ab"), {5, 6} and (5, 6), map(str, [1, 2]), zip("ab", "cd"), iter([1, 2]), {"k": 1}.items()): print(type(v).__name__, attempt("a, b = v" if type(v).__name__ != "dict_items" else "(a, b), = v", v=v))
for v in (5, None, 1.5, object(), len, int): print(attempt("a, b = v", v=v), attempt("*a, = v", v=v), attempt("for a, b in v: pass", v=v), attempt("[a for a, b in [v]]", v=v))
class Bad:
    def __iter__(self): yield 1; raise KeyError
print(attempt("a, b = v", v=Bad()), attempt("*a, = v", v=Bad()), attempt("a, *b = v", v=Bad()))
def counting():
    for i in range(10):
        log.append(i)
        yield i
log = []
print(attempt("a, b = v", v=counting()), log)
log.clear()
print(attempt("a, b, *c = v", v=counting()), len(log))
