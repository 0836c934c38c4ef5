def g():
    a = yield 1
    b = (yield a) + 1 if a else (yield "no a")
    c = [(yield b), (yield)]
    d = {(yield "key"): (yield "value")}
    e = (yield "x") or (yield "y")
    f = not (yield "z")
    print(a, b, c, d, e, f)
    x = y = yield "chain"
    x += yield "aug"
    l = [0, 0]
    l[(yield "index")] = yield "item"
    print(x, y, l, (yield "arg"), sep=(yield "sep"))
    if (yield "cond"): print("true branch")
    while (yield "loop"): print("looping")
    for i in (yield "iter"): print("item", i)
    assert (yield "assert"), "never"
    del l[(yield "del")]
    f = lambda: (yield "in lambda")
    print(next(f()))
    return (yield "last"), l
it = g()
replies = {1: 5, 5: 10, 11: "c0", None: "c1", "key": "K", "value": "V", "x": 0, "y": "Y", "z": "", "chain": 3, "aug": 4, "item": "I", "index": 1, "arg": "A", "sep": "-", "cond": True, "loop": False, "iter": [1, 2], "assert": True, "del": 0, "last": "R"}
out = [next(it)]
try:
    while True: out.append(it.send(replies[out[-1]]))
except StopIteration as e: print("result", e.value)
print(out)
def h(): yield (yield (yield 1))
i = h()
print(next(i), i.send("a"), i.send("b"))
def t(): x, y = yield; return x + y
i = t(); next(i)
try: i.send((1, 2))
except StopIteration as e: print(e.value)
