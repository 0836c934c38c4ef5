# Loops that unpack what items(), enumerate and zip give: the tuples need not exist, and nobody may notice.

table = {"a": 1, "b": 2, "c": 3}

# What the iterators give elsewhere are tuples of their own.
print([pair for pair in table.items()])
print(list(enumerate("xy")), list(zip("xy", (1, 2))))
kept = []
for pair in enumerate("xyz"):
    kept.append(pair)
print(kept)


# An iterator that others use as well, during the loop and after it.
numbered = enumerate("abcdef")
seen = []
for index, letter in numbered:
    seen.append(next(numbered))
    seen.append((index, letter))
    if index == 2:
        break
print(seen, next(numbered), list(numbered))

both = zip(range(6), "uvwxyz")
for number, letter in both:
    for inner in both:
        kept.append(inner)
        break
    for other, text in both:
        kept.append((number, letter, other, text))
        break
print(kept[3:])

# Targets of every form.
for (a, b), [c, d] in zip(enumerate("ab"), table.items()):
    print(a, b, c, d)
for first, *rest in zip("ab", "cd", "ef"):
    print(first, rest)
for [x, y] in table.items():
    print(x, y)
place = {}
for place[0], place["k"] in table.items():
    print(place)
for kept[0], kept[-1] in enumerate(kept):
    pass
print(kept[0], len(kept))
for () in zip():
    print("never")
for x, y, z in zip("ab", [1, 2], (None, True)):
    print(x, y, z)

# The wrong number of items.
for loop in (
    "for a, b, c in table.items(): pass",
    "for a, b, c in enumerate('x'): pass",
    "for a, b in zip('x', 'y', 'z'): pass",
    "for a, b in zip('x'): pass",
    "for () in enumerate('x'): pass",
    "for a, b, c, *d in enumerate('x'): pass",
):
    try:
        exec(loop)
    except ValueError:
        print("ValueError")

# Comprehensions, generator expressions, and generators that stop in the loop.
print([k + str(v) for k, v in table.items()], {v: k for k, v in table.items()}, sorted({i * j for i, j in zip((1, 2), (3, 4))}))
lazy = ((i, k, v) for i, (k, v) in enumerate(table.items()))
print(next(lazy), list(lazy))


def pairs(values):
    for i, value in enumerate(values):
        got = yield i, value
        if got:
            yield got


first, second = pairs("ab"), pairs("cd")
print(next(first), next(second), first.send("sent"), next(first), next(second), list(first), list(second))
print([(i, j, v) for i, (j, v) in enumerate(pairs("xyz"))], [v for _, v in pairs("pq")])


# Loops in loops and in recursive calls.
def walk(tree, depth=0):
    found = []
    for key, value in tree.items():
        if isinstance(value, dict):
            found += walk(value, depth + 1)
        found.append((depth, key))
    for i, (key, value) in enumerate(tree.items()):
        for j, (other, _) in enumerate(tree.items()):
            if i < j:
                found.append((key, other))
    return found


print(walk({"a": {"b": {}, "c": {"d": 1}}, "e": 2}))

# A dict that changes.
for change in ("del table['a']", "table['new'] = 1", "table.clear()"):
    copy = dict(table)
    try:
        for key, value in table.items():
            exec(change)
    except RuntimeError as error:
        print(error)
    table = copy
for key, value in table.items():
    table[key] = value * 10
print(table)

# What is no iterator of these types.


class Numbered(enumerate):
    def __next__(self):
        return super().__next__() + ("own",)


for i, v, own in Numbered("ab"):
    print(i, v, own)


class Pairs:
    def __iter__(self):
        return iter([(1, 2), [3, 4], "56"])


for a, b in Pairs():
    print(a, b)
for a, b in {"xy": 1, (1, 2): 2}:
    print(a, b)
for a, b in {"xy": 1}.values() and [(0, 1)]:
    print(a, b)
try:
    for a, b in table.values():
        print(a, b)
except TypeError:
    print("TypeError")


# Items that fail.
def failing():
    yield 1
    raise KeyError("failed")


try:
    for a, b in zip("xyz", failing()):
        print(a, b)
except KeyError as error:
    print(repr(error))
try:
    for a, b in enumerate(failing()):
        print(a, b)
except KeyError as error:
    print(repr(error))
for a, b in enumerate("xy", 1 << 80):
    print(a, b)
else:
    print("done", a, b)
