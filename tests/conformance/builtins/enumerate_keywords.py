print(list(enumerate(iterable=[1, 2])), list(enumerate(iterable="ab", start=1)), list(enumerate(start=-1, iterable=(3,))))
print(list(enumerate([1], start=1 << 70)), list(enumerate("ab", 3)))
for f in (lambda: enumerate(), lambda: enumerate([], 1, 2), lambda: enumerate([], start=1, begin=2), lambda: enumerate(start=1), lambda: enumerate([], iterable=[]), lambda: enumerate([], start="a")):
    try:
        f()
    except TypeError:
        print("TypeError")
