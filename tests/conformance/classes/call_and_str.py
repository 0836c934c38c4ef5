class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *a, **k): return self.n + x + sum(a) + sum(k.values())
add = Adder(10)
print(add(1), add(1, 2, k=3), list(map(add, [1, 2])), callable(add), callable(Adder), callable(object()))
class NotCallable: pass
try:
    NotCallable()()
except TypeError:
    print("TypeError")
o = NotCallable()
o.__call__ = lambda: "instance attribute is not used"
try:
    print(o())
except TypeError:
    print("TypeError")
class S:
    def __str__(self): return "S-str"
class R:
    def __repr__(self): return "R-repr"
class Both(S, R): pass
print(S(), R(), Both(), [R(), Both()], {"k": R()}, (R(),), {R().__class__.__name__: R()}, "%s|%r" % (Both(), Both()), f"{R()} {Both()!r} {S()!s}")
class H:
    def __hash__(self): return 7
    def __eq__(self, o): return True
print(hash(H()), len({H(), H()}), {H(): 1}[H()])
class Nested:
    def __init__(self, child=None): self.child = child
    def __repr__(self): return "N(%r)" % self.child
print(Nested(Nested(Nested([Nested()]))))
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, n): return Chain(self.path + "/" + n)
    def __call__(self, *a): return Chain(self.path + "(" + ",".join(map(str, a)) + ")")
    def __getitem__(self, k): return Chain(self.path + "[%s]" % k)
    def __repr__(self): return self.path
print(Chain().users(5).posts[3].title("x", 1))
class Ctx:
    def __call__(self):
        return self
print(Ctx()()()().__class__.__name__)
