ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b}
def rpn(text):
    stack = []
    for t in text.split():
        if t in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[t](a, b))
        else: stack.append(int(t))
    return stack
print(rpn("1 2 + 3 * 4 5 - /"), rpn("2 3 4 * +"), rpn("5"))
class Machine:
    def __init__(self): self.state, self.log = "idle", []
    def on_idle(self, ev):
        if ev == "coin": return "paid"
    def on_paid(self, ev):
        return {"push": "idle", "coin": "paid", "refund": "idle"}.get(ev)
    def feed(self, *events):
        for ev in events:
            new = getattr(self, "on_" + self.state)(ev)
            self.log.append("%s-%s->%s" % (self.state, ev, new or "!"))
            self.state = new or self.state
        return self
print(Machine().feed("push", "coin", "coin", "push", "push").log)
table = {(s, c): (s * 2 + int(c)) % 3 for s in range(3) for c in "01"}
def divisible(bits):
    s = 0
    for c in bits: s = table[s, c]
    return s == 0
print([n for n in range(30) if divisible("{:b}".format(n))])
handlers = {}
def handles(*names):
    def deco(f):
        for n in names: handlers[n] = f
        return f
    return deco
@handles("int", "bool")
def number(v): return "number %d" % v
@handles("list", "tuple")
def sequence(v): return "sequence of " + ", ".join(show(x) for x in v)
@handles("str")
def text(v): return "text " + v
def show(v): return handlers.get(type(v).__name__, lambda v: "unknown " + type(v).__name__)(v)
print(show(5), "|", show([1, "a", (2.5, True)]), "|", show(None))
def parity(n, even=lambda n: n // 2, odd=lambda n: 3 * n + 1):
    while n != 1:
        n = (even, odd)[n % 2](n)
        yield n
print(list(parity(6)))
actions = [lambda s: s + "a", lambda s: s * 2, str.upper, lambda s: s[1:], len, str]
v = "x"
for a in actions: v = a(v)
print(v)
jump = {"start": ("load", 0), "load": ("add", 5), "add": ("loop", 10), "loop": ("end", -1)}
s, acc = "start", []
while s in jump:
    s, k = jump[s]
    acc.append(k)
print(acc, s)
