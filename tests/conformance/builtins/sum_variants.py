print(sum([]), sum([], 5), sum([1, 2], 3), sum((0.1, 0.2)), sum(range(10)), sum([True, False, True]), sum(x for x in "" ), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum({1: "a", 5: "b"}), sum([1j, 2]), sum([10 ** 30, -10 ** 30, 1]))
class M:
    def __init__(self, v): self.v = v
    def __add__(self, o): return M(self.v + (o.v if isinstance(o, M) else o))
    __radd__ = __add__
    def __repr__(self): return "M%s" % self.v
print(sum([M(1), M(2)]), sum([M(1)], M(10)), sum([], M(0)))
for f in (lambda: sum(["a", "b"]), lambda: sum("ab", ""), lambda: sum([1, None]), lambda: sum(5), lambda: sum([[1]], 0), lambda: sum([1], []), lambda: sum(), lambda: sum([b"a"], b"")):
    try: print(f())
    except TypeError: print("TypeError")
