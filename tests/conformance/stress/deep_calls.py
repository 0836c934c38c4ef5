# Every form of call, return and exception at every depth of the stack, wherever it has to grow.
DEPTH = 400


def plain(n):
    return 0 if n == 0 else plain(n - 1) + 1


def defaults(n, a=1, *, b=2):
    return a + b if n == 0 else defaults(n - 1, b=b, a=a + 1)


def stars(n, *values, **named):
    if n == 0:
        return len(values), sorted(named)
    return stars(n - 1, *values[:5], n, **named)


class Node:
    def __init__(self, n, child=None):
        self.n = n
        self.child = Node(n - 1) if n else child

    def depth(self):
        return 1 + self.child.depth() if self.child else 1

    def __call__(self, k):
        return self.child(k + 1) if self.child else k

    @property
    def total(self):
        return self.n + (self.child.total if self.child else 0)

    def __enter__(self):
        return self.child

    def __exit__(self, kind, value, traceback):
        return kind is LookupError and self.n % 100 == 0


def nested(n):
    if n:
        yield n
        yield from nested(n - 1)


def looping(n):
    for x in looping(n - 1) if n else ():
        yield x
    yield n


def raising(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        raising(n - 1)
    finally:
        log.append(n)


def caught(n):
    try:
        return caught(n - 1) if n else 1 // 0
    except ZeroDivisionError:
        if n < 350:
            raise
        return n


def within(n):
    with Node(0):
        return within(n - 1) if n else "inside"


def through_builtins(n):
    return max([n], key=lambda m: through_builtins(m - 1) if m else 0)


print(plain(DEPTH), defaults(DEPTH), stars(DEPTH, 1, 2, x=3, y=4))
tree = Node(200)
print(tree.depth(), tree(0), tree.total)
print(sum(nested(DEPTH)), sum(looping(200)))
log = []
for _ in range(3):
    try:
        raising(DEPTH)
    except KeyError as error:
        print(error.args, len(log), sum(log))
print(caught(DEPTH), within(DEPTH), through_builtins(60))
generators = [nested(50) for _ in range(50)]
print(sum(next(g) for g in generators), sum(sum(g) for g in generators))
for depth in range(0, DEPTH, 7):
    assert plain(depth) == depth and sum(nested(depth)) == depth * (depth + 1) // 2
    try:
        raising(depth)
    except KeyError:
        pass
print("done")
