class Task:
    def __init__(self, name, gen, priority): self.name, self.gen, self.priority, self.wake, self.inbox = name, gen, priority, 0, []
    def __lt__(self, o): return (self.wake, self.priority, self.name) < (o.wake, o.priority, o.name)
class Kernel:
    def __init__(self): self.tasks, self.now, self.trace, self.locks = {}, 0, [], {}
    def spawn(self, name, f, *a, priority=5):
        self.tasks[name] = Task(name, f(*a), priority)
    def run(self):
        ready = sorted(self.tasks.values())
        blocked = {}
        while ready:
            t = min(ready)
            self.now = max(self.now, t.wake)
            try:
                call = t.gen.send(t.inbox.pop(0) if t.inbox else None)
            except StopIteration as e:
                ready.remove(t)
                self.trace.append("%d %s exits %s" % (self.now, t.name, e.value))
                for other in blocked.pop(("join", t.name), []):
                    other.inbox.append(e.value)
                    other.wake = self.now
                    ready.append(other)
                del self.tasks[t.name]
                continue
            op, *args = call
            if op == "sleep": t.wake = self.now + args[0]
            elif op == "log":
                self.trace.append("%d %s: %s" % (self.now, t.name, args[0]))
                t.wake = self.now + 1
            elif op == "spawn":
                self.spawn(*args)
                ready.append(self.tasks[args[0]])
                self.tasks[args[0]].wake = self.now
            elif op == "join" and args[0] in self.tasks:
                ready.remove(t)
                blocked.setdefault(("join", args[0]), []).append(t)
            elif op == "lock":
                if self.locks.setdefault(args[0], t.name) != t.name:
                    ready.remove(t)
                    blocked.setdefault(("lock", args[0]), []).append(t)
            elif op == "unlock":
                waiting = blocked.get(("lock", args[0]))
                if waiting:
                    w = waiting.pop(0)
                    self.locks[args[0]] = w.name
                    w.wake = self.now
                    ready.append(w)
                else: self.locks.pop(args[0], None)
        return sorted(str(k) for k, v in blocked.items() if v)
def worker(n, delay):
    for i in range(n):
        yield "lock", "printer"
        yield "log", "line %d" % i
        yield "unlock", "printer"
        yield "sleep", delay
    return n * 10
def boss():
    yield "spawn", "w1", worker, 2, 3
    yield "spawn", "w2", worker, 3, 1
    r = yield "join", "w1"
    yield "log", "w1 gave %s" % r
    r = yield "join", "w2"
    yield "log", "w2 gave %s" % r
    return "all done"
k = Kernel()
k.spawn("boss", boss, priority=1)
print(k.run(), k.now)
print("\n".join(k.trace))
