# Every allocation of a varied piece of work fails once: MemoryError must leave everything in order.
# Allocations can be made to fail in stress builds only; elsewhere this is just the work.
import gc

class Point:
    count = 0
    def __init__(self, x, y):
        self.x = x
        self.y = y
        Point.count += 1
    def __repr__(self):
        return "P(%d,%d)" % (self.x, self.y)
    def __eq__(self, other):
        return self.x == other.x
    def __hash__(self):
        return self.x % 7

def gen(n):
    for i in range(n):
        yield i * i

def work():
    out = []
    d = {}
    for i in range(20):
        d["key%d" % i] = [i] * 3
    out.append(sorted(d.items())[3])
    s = {Point(i % 10, i) for i in range(30)}
    out.append(len(s))
    out.append(sum(gen(10)))
    l = list(map(str, range(12)))
    l.sort(key=lambda v: v[::-1])
    out.append(",".join(l))
    out.append("{:>10}|{!r}|{}".format("abc", Point(1, 2), 2 ** 100))
    t = tuple(reversed([1, "a", b"bytes", 2.5, None]))
    out.append(t)
    try:
        raise ValueError("oops", 1)
    except ValueError as e:
        # Not its arguments: an exception for which there is no memory has none.
        out.append(type(e).__name__)
    p = Point(3, 4)
    for i in range(10):
        setattr(p, "attribute%d" % i, i)
    out.append(p.attribute9)
    def closure(a, *args, b=3, **kw):
        return (a, args, b, sorted(kw))
    out.append(closure(1, 2, 3, b=5, z=1, y=2))
    x, *rest = [1, 2, 3]
    out.append(rest)
    ns = {}
    exec("def f(x):\n    return [x * i for i in range(5)]\nresult = f(3)\n", ns)
    out.append(ns["result"])
    out.append({**{"a": 1}, "b": 2}.keys() & {"a", "c"})
    out.append(bytearray(b"abc") + bytes([1, 2]))
    out.append(f"{1.5:.3f} {10:x} {'é':>3}")
    out.append(list(zip([1, 2], "ab")))
    out.append(frozenset([1, 2]) | {3})
    return repr(out)

def fail_each_allocation():
    number = 1
    while True:
        gc.fail_after(number)
        try:
            result = work()
        except MemoryError:
            result = None
        gc.fail_after(0)
        if result is not None:
            return result == expected
        if work() != expected:
            print("broken after failure", number)
        number += 1


expected = work()
print(expected)
if hasattr(gc, "fail_after"):
    gc.stress(0)
    print(fail_each_allocation())
    gc.stress(1)
else:
    print(True)
