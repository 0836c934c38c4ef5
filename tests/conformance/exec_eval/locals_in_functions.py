# locals, eval, exec, dir and vars in functions see the variables that are bound at that point.
def simple(a, b=2, *rest, k=3, **named):
    c = a + b
    return sorted(locals().items())


print(simple(1))
print(simple(1, 5, 6, 7, k=8, z=9))


def step_by_step():
    seen = [sorted(locals())]
    first = 1
    seen.append(sorted(locals()))
    for index in range(2):
        second = index
    seen.append(sorted(locals()))
    del first
    seen.append(sorted(locals()))
    return seen


print(step_by_step())


def nested(outer):
    unused = 0

    def inner(own):
        return outer + own, sorted(locals().items())

    return inner(5), sorted(name for name in locals() if name != "inner")


print(nested(10))


def evaluates(x):
    y = x * 2
    return eval("x + y"), eval("[x, y, z]", {"z": 1}, locals()), eval("y", {"y": "global"}), eval("len([x])")


print(evaluates(3))


def executes(x):
    names = {}
    exec("x = 100; new = x + 1")
    exec("made = 5", globals(), names)
    return x, names


print(executes(1))


def listed(a):
    b = a
    return dir(), sorted(vars())


print(listed(1))


def generating():
    a = 1
    yield sorted(locals().items())
    b = 2
    yield sorted(locals().items())


print(list(generating()))
print((lambda x, y=2: sorted(locals().items()))(1))


class Body:
    attribute = 1
    listed = sorted(name for name in locals() if not name.startswith("__"))
    evaluated = eval("attribute + 1")

    def method(self, value):
        copied = value
        return eval("self.attribute + copied"), sorted(name for name in locals())


print(Body.listed, Body.evaluated, Body().method(4))


def independent():
    value = 1
    first = locals()
    first["value"] = 99
    first["more"] = 1
    return value, first["value"]


print(independent())


def conditional(flag):
    if flag:
        only_sometimes = 1
    return "only_sometimes" in locals(), eval("flag")


print(conditional(True), conditional(False), locals() is globals())


def through_name(call):
    value = 7
    return call("value + 1") if call is eval else None


def many():
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 0
    b0, b1, *b2 = range(5)
    with_import = __import__("sys")
    (walrus := 5)
    try:
        raise ValueError
    except ValueError as error:
        inside = sorted(locals())
    return len(inside), sorted(locals())


print(many())
