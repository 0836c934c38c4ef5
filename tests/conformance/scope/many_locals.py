# A function may have hundreds of locals; calls, generators, deletion and unbound ones work as with few.
def deep(n):
    a = b = c = d = e = f = n
    return 0 if n == 0 else 1 + deep(n - 1)


COUNT = 200


def build(lines, header="def f(first, second=2):\n"):
    namespace = {"deep": deep}
    exec(header + "".join("    %s\n" % line for line in lines), namespace)
    return namespace["f"]


assign = ["v%d = %d" % (i, i) for i in range(COUNT)]
append = ["out.append(v%d)" % i for i in range(COUNT)]

f = build(assign + ["r = deep(60)", "s = len(str(10 ** 50))", "out = []"] + append + ["return out, r, s, first, second"])
out, r, s, first, second = f("x")
print(out == list(range(COUNT)), r, s, first, second)

f = build(assign + ["for v%d in range(3): pass" % i for i in range(COUNT)] + ["out = []"] + append + ["return out"])
print(f(1) == [2] * COUNT)

f = build(assign + ["yield v%d" % i for i in range(COUNT)])
print(list(f(1)) == list(range(COUNT)))
generators = [f(1), f(2)]
print([next(g) for g in generators * 100][-4:])

f = build(assign + ["x = first + v190", "v195 += x", "v196, v197 = v197, v196", "return x, v195, v196, v197"])
print(f(1000))

f = build(assign + ["del v180", "return v180"])
try:
    f(1)
except UnboundLocalError as e:
    print("UnboundLocalError")

f = build(["if second: v%d = %d" % (i, i) for i in range(COUNT)] + ["return v199"])
print(f(1))
try:
    f(1, 0)
except UnboundLocalError as e:
    print("UnboundLocalError")

f = build(assign + ["if first: return f(first - 1) + v199", "return v198"], "def f(first):\n")
print(f(20))

f = build(assign + ["try:", "    raise ValueError(v190)", "except ValueError as v191:", "    return v191.args, v192", ""])
print(f(1))

f = build(assign + ["with open_it(v190) as v191:", "    return v191 + v192"], "def f(open_it):\n")


class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *info):
        deep(50)


print(f(Manager))
