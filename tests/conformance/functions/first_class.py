def compose(f, g):
    def composed(x):
        return f(g(x))
    return composed
print(compose(lambda x: x + 1, lambda x: x * 2)(5), compose(str, len)("abcd"), compose(list, reversed)([1, 2]))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "div": divmod}
print([(k, table[k](7, 3)) for k in sorted(table)])
def apply(f, *args, **kw):
    return f(*args, **kw)
print(apply(apply, apply, max, 1, 2), apply(sorted, [3, 1], reverse=True), apply(dict, a=1))
f = print
f("alias", "works")
print(f is print, f == print, compose == compose, compose != apply, callable(f), callable(len), callable(int), callable(1), callable("s"))
def recursive_alias(n):
    return n and recursive_alias(n - 1)
old = recursive_alias
def recursive_alias(n):
    return "new"
print(old(3))
s = {len, max, len}
print(len(s), {len: 1}[len], len in s)
class Callable:
    def __call__(self, *a, **k):
        return a, k
c = Callable()
print(c(1, x=2), callable(c), apply(c, 3), list(map(c, [1, 2])))
print(compose.__name__, apply.__name__, (lambda: 0).__name__, len.__name__, Callable.__name__)
