data = [(i * 37 % 10, i) for i in range(60)]
print(sorted(data, key=lambda t: t[0]))
s = sorted(data, key=lambda t: t[0])
print(all(s[i][0] < s[i + 1][0] or s[i][1] < s[i + 1][1] for i in range(59)))
words = "the quick brown fox jumps over the lazy dog and runs away from the bear".split()
print(sorted(words, key=len))
print(sorted(sorted(words), key=len))
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([2, 3, 1], key=key), calls)
l = ["x3", "y1", "x1", "y3"]
l.sort(key=lambda s: s[1])
print(l)
print(sorted("banana", key=lambda c: 0), sorted([1, True, 1.0]), sorted([(1, 2), (1, 1)], key=lambda t: t[0]))
