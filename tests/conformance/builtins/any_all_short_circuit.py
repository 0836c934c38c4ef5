calls = []
def t(x):
    calls.append(x)
    return x
print(any(map(t, [0, 0, 3, 4])), calls); calls.clear()
print(all(map(t, [1, 2, 0, 4])), calls); calls.clear()
print(any([]), all([]), any({}), all({}), any(""), all(""), any([[]]), all([[]]), any([None, 0, ""]), all([1, "a", [0]]), any({0: 1}), all({0: 1}))
it = iter([0, 1, 2, 3])
print(any(it), list(it))
it = iter([1, 0, 2])
print(all(it), list(it))
print(any(x > 2 for x in range(5)), all(x < 3 for x in range(5)), any(c.isdigit() for c in "ab1"), all(c.islower() for c in "abC"), not any(()), not all([0]))
def infinite():
    n = 0
    while True:
        yield n
        n += 1
print(any(n > 10 for n in infinite()), all(n < 10 for n in infinite()))
