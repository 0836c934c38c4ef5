def f():
    try:
        next(g)
    except ValueError:
        print("already executing")
    yield 1
g = f()
print(next(g), list(g))
def scheduler(*tasks):
    tasks = list(tasks)
    while tasks:
        t = tasks.pop(0)
        try:
            print(next(t), end=" ")
            tasks.append(t)
        except StopIteration as e:
            print("<%s>" % e.value, end=" ")
    print()
def task(name, n):
    for i in range(n):
        yield name + str(i)
    return name + " done"
scheduler(task("a", 2), task("b", 4), task("c", 1), task("d", 0))
def swap():
    other = yield
    for i in range(3):
        got = other.send(i) if i else next(other)
        print("other said", got)
    yield "end"
def responder():
    x = yield "hello"
    while True:
        x = yield x * 100
s = swap()
next(s)
print(s.send(responder()))
gens = [task(str(i), 3) for i in range(100)]
print(sum(len(list(x)) for x in gens), list(gens[0]))
def keep():
    data = [1, 2, 3]
    for x in data:
        yield x
        data.append(x * 10) if len(data) < 5 else None
print(list(keep()))
def mutual(n, other):
    yield n
    if n:
        yield from other(n - 1, mutual)
print(list(mutual(5, mutual)))
def closure():
    n = 0
    def inc():
        nonlocal n
        n += 1
    def gen():
        while n < 3:
            yield n
            inc()
    return gen
print(list(closure()()))
