class P:
    def __init__(self, n):
        self.n = n
    def __str__(self):
        return "P%d" % self.n
    def __repr__(self):
        return "<P %d>" % self.n
p = P(3)
print("{} {!s} {!r} {:s}".format(p, p, p, str(p)), "{0!r} {0}".format(p), "{x!r:>8}|".format(x=p))
print("{} {} {}".format((1, 2), [3], {"k": P(1)}), "{}".format(("t",)), "{!r}".format(b"b"))
table = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25), ("watermelon", 1, 4.0)]
widths = [max(len(str(row[i])) for row in table) for i in range(3)]
for row in table:
    print(" | ".join("{:{a}{w}}".format(str(v), a="<" if i == 0 else ">", w=widths[i]) for i, v in enumerate(row)))
print("{0:>{1}}{0:<{1}}|".format("m", 4), "{:{fill}>{w}}".format(7, fill="0", w=3))
f = "{:>3}".format
print([f(i) for i in (1, 22, 333, 4444)], list(map("{}-{}".format, "ab", [1, 2])))
