# Files as iterators, in for, list, zip, unpacking, comprehension and with map; readlines and its hint.
import os
NAME = "_tmp_iteration"
with open(NAME, "w") as f:
    f.writelines(["alpha\n", "beta\n", "\n", "gamma"])
    f.writelines(c for c in ("!", "\n"))
    f.writelines([])
with open(NAME) as f:
    print(iter(f) is f, next(f), list(f), list(f))
with open(NAME) as f:
    try:
        while True:
            print(repr(next(f)))
    except StopIteration:
        print("stopped")
with open(NAME) as f:
    first, *rest = f
    print(first, rest)
with open(NAME) as f:
    print({line.strip(): number for number, line in enumerate(f)})
with open(NAME) as f, open(NAME) as g:
    print(list(zip(f, map(len, g))))
with open(NAME) as f:
    print(f.readline(), f.readlines())
for hint in (0, 1, 6, 7, 100, -1, None):
    with open(NAME) as f:
        print(hint, len(f.readlines(hint)))
with open(NAME) as f:
    print(sorted(f), "alpha\n" in open(NAME), "missing\n" in open(NAME))
with open(NAME) as f:
    for line in f:
        if line == "beta\n":
            break
    print(repr(f.read()))
with open(NAME, "w") as f:
    pass
with open(NAME) as f:
    print(list(f), f.readlines(), repr(f.read()))
try:
    with open(NAME, "w") as f:
        f.writelines(5)
except TypeError:
    print("TypeError")
try:
    with open(NAME, "w") as f:
        f.writelines(["ok", 5])
except TypeError:
    print("TypeError")
print(open(NAME).read())
os.remove(NAME)
