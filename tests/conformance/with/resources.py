log = []
class Resource:
    live = 0
    def __init__(self, n): self.n = n
    def __enter__(self):
        Resource.live += 1
        log.append("+%d" % self.n)
        return self
    def __exit__(self, *a):
        Resource.live -= 1
        log.append("-%d" % self.n)
def nested(n):
    if n == 0:
        raise ValueError("bottom")
    with Resource(n):
        nested(n - 1)
try:
    nested(5)
except ValueError:
    print(" ".join(log), Resource.live)
log.clear()
with Resource(1), Resource(2), Resource(3), Resource(4):
    print(Resource.live)
print(" ".join(log))
class Transaction:
    def __init__(self, d): self.d = d
    def __enter__(self):
        self.saved = dict(self.d)
        return self.d
    def __exit__(self, t, v, tb):
        if t:
            self.d.clear()
            self.d.update(self.saved)
        return t is KeyError
data = {"x": 1}
with Transaction(data) as t:
    t["x"] = 2
with Transaction(data) as t:
    t["x"] = 99
    t["missing"] += 1
print(data)
class Timer:
    def __enter__(self):
        self.events = []
        return self.events.append
    def __exit__(self, *a):
        print("events", self.events)
with Timer() as note:
    note(1)
    note(2)
class Suppress:
    def __init__(self, *k): self.k = k
    def __enter__(self): pass
    def __exit__(self, t, v, tb): return t is not None and issubclass(t, self.k)
with Suppress(KeyError, IndexError):
    [][1]
with Suppress(Exception):
    raise OSError
try:
    with Suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as e:
    print(e)
class Indent:
    level = 0
    def __enter__(self):
        Indent.level += 1
    def __exit__(self, *a):
        Indent.level -= 1
    @classmethod
    def print(cls, s):
        print("  " * cls.level + s)
i = Indent()
i.print("a")
with i:
    i.print("b")
    with i:
        i.print("c")
    i.print("d")
i.print("e")
with open("resources.py") as f:
    print(f.readline().strip())
try:
    f.read()
except ValueError:
    print("closed")
