def make_function(name, args, body): 
    ns = {}
    exec("def %s(%s):\n%s" % (name, ", ".join(args), "\n".join("    " + l for l in body)), ns)
    return ns[name]
add = make_function("add", ["a", "b=10"], ["return a + b"])
print(add(1), add(1, 2), add(b=1, a=5), add.__name__)
fact = make_function("fact", ["n"], ["if n < 2:", "    return 1", "return n * fact(n - 1)"])
print(fact(10))
def struct(name, *fields):
    src = "class %s:\n    def __init__(self, %s):\n" % (name, ", ".join(fields))
    src += "".join("        self.%s = %s\n" % (f, f) for f in fields)
    src += "    def __repr__(self):\n        return '%s(%s)' %% (%s,)\n" % (name, ", ".join(f + "=%r" for f in fields), ", ".join("self." + f for f in fields))
    src += "    def __eq__(self, o):\n        return %s\n" % " and ".join("self.%s == o.%s" % (f, f) for f in fields)
    ns = {}
    exec(src, ns)
    return ns[name]
P = struct("Point", "x", "y")
print(P(1, 2), P(1, 2) == P(1, 2), P(1, "a") == P(1, 2), P(y=3, x=4).x)
unrolled = make_function("power5", ["x"], ["r = 1"] + ["r *= x"] * 5 + ["return r"])
print(unrolled(3), [unrolled(i) for i in range(4)])
dispatch = make_function("dispatch", ["k"], [l for i in range(20) for l in ("if k == %d:" % i, "    return 'case %d'" % i)] + ["return None"])
print(dispatch(0), dispatch(19), dispatch(20))
gen = make_function("gen", ["n"], ["for i in range(n):", "    yield i * i", "return"])
print(list(gen(4)))
lambdas = [eval("lambda x: " + e) for e in ("x", "x + 1", "x ** 2", "-x", "[x] * 2", "(x, x)")]
print([f(3) for f in lambdas])
def poly(*coeffs): return eval("lambda x: " + " + ".join("%r * x ** %d" % (c, i) for i, c in enumerate(coeffs)))
print(poly(1, 2, 3)(2), poly(0)(9), poly(1.5, -1)(4))
nested = eval("lambda a: lambda b: lambda c: (a, b, c)")
print(nested(1)(2)(3))
