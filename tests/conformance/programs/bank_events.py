events = [("open", "a", 100), ("open", "b", 0), ("move", "a", "b", 30), ("move", "b", "a", 50), ("close", "b"), ("open", "a", 5), ("move", "a", "zz", 1), ("note", "hello", "world")]
class State:
    def __init__(self): self.acc, self.errors = {}, []
    def apply(self, kind, *args):
        f = getattr(self, "on_" + kind, None)
        if f is None: raise LookupError("no handler for " + kind)
        f(*args)
    def on_open(self, name, amount):
        if name in self.acc: raise ValueError(name + " exists")
        self.acc[name] = amount
    def on_move(self, a, b, n):
        if self.acc[a] < n: raise ValueError("%s has only %d" % (a, self.acc[a]))
        self.acc[b] += n
        self.acc[a] -= n
    def on_close(self, name):
        if self.acc[name]: raise ValueError("%s is not empty" % name)
        del self.acc[name]
def replay(events):
    s = State()
    for i, e in enumerate(events):
        before = dict(s.acc)
        try: s.apply(*e)
        except (ValueError, LookupError) as x:
            s.acc = before
            s.errors.append((i, type(x).__name__, str(x) if not isinstance(x, KeyError) else x.args))
    return s
s = replay(events)
print(sorted(s.acc.items()))
for e in s.errors: print(e)
print(sorted(replay(events[:3]).acc.items()), replay([]).acc, len(replay(events * 2).errors))
