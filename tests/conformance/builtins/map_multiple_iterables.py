print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", (1, 2), [None, True])), list(map("{}{}".format, "ab", [1, 2])), list(map(divmod, [7, 8], [2, 3])))
it = iter("abcd")
print(list(map(lambda a, b: a + b, it, it)))
m = map(str.upper, "xyz")
print(next(m), "".join(m), list(m))
print(list(map(int, "1 2 3".split())), list(map(len, [[], [1], "ab"])), list(map(list, ["ab", (1, 2)])), list(map(type, [1, "a"])), list(map(lambda f: f(4), [str, float, lambda x: x + 1])), sum(map(ord, "ab")), dict(map(lambda x: (x, x * x), range(3))), any(map(str.isdigit, ["a", "1"])))
class C:
    def __call__(self, x): return x + 1
    def m(self, x): return x * 10
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
c = C()
print(list(map(c, c)), list(map(c.m, c)), list(map(C.m, [c, c], [1, 2])))
