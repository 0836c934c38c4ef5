order = []


def note(value):
    order.append(value)
    return value


t = t"{note(1)} {note(2):{note(3)}} {note(4)!r} {t'{note(5)}'}"
print(order, t.values[:3])


def closure(a):
    def inner(b):
        return t"{a} {b} {[a + c for c in range(b)]}"

    return inner


print(closure(1)(2).values)


class Holder:
    attribute = 10
    template = t"{attribute} {attribute + 1}"

    def method(self):
        return t"{self.attribute} {self.__class__.__name__}"


print(Holder.template.values, Holder().method().values)


def generator():
    received = t"{(yield 'first')} {(yield 'second')}"
    yield received.values


g = generator()
print(next(g), g.send("A"), g.send("B"))
x = 1
eager = t"{x}"
x = 2
print(eager.values)
lazy = t"{(lambda: x)}"
x = 3
print(lazy.values[0]())
try:
    t"{1} {undefined} {note(99)}"
except NameError:
    print("NameError", 99 in order)
try:
    t"{1 // 0}"
except ZeroDivisionError:
    print("ZeroDivisionError")
source = "t'" + "".join("%d{%d}" % (n, n) for n in range(300)) + "'"
big = eval(source)
print(len(big.strings), big.strings[299:], sum(big.values), big.interpolations[299])
del x
print(eval("t'{x}{y}'", {"x": 1}, {"y": 2}).values)
