def store(value, a=1, b=3):
    l = [0, 1, 2, 3]
    l[a:b] = value
    return l
print(store(range(5)), store("ab"), store({"k": 1}), store(x * x for x in (7, 8)), store(map(str, [1])), store(b"xy"), store(set()), store(iter([9])), store((), 0, 4), store(bytearray(1)), store({5}))
l = [1, 2]
l[:] = (x + 1 for x in l)
print(l)
l[1:1] = reversed(l)
print(l)
for bad in (5, None, 1.5, object()):
    try:
        store(bad)
    except TypeError:
        print("TypeError")
def fails():
    yield 1
    raise KeyError
l = [1, 2, 3]
try:
    l[0:1] = fails()
except KeyError:
    print(l)
