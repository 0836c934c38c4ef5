texts = ["", "a", "abcabc", "aaaa", "hello world"]
needles = ["", "a", "b", "abc", "aa", "o w", "z", "abcabcabc"]
bounds = [(), (0,), (1,), (-1,), (2, 4), (-3, -1), (5, 2), (100,), (0, 100), (-100, 100), (None, 3), (3, None)]
def attempt(f, *a):
    try:
        return f(*a)
    except ValueError:
        return "V"
for t in texts:
    for n in needles:
        print(repr(t), repr(n), [t.find(n, *b) for b in bounds], [t.rfind(n, *b) for b in bounds], [t.count(n, *b) for b in bounds], [attempt(t.index, n, *b) for b in bounds].count("V"), n in t, t.startswith(n), t.endswith(n), t.startswith(n, 1), t.replace(n, "-") if n else "", t.split(n, 1) if n else "", t.rsplit(n, 1) if n else "", t.partition(n) if n else "", t.rpartition(n) if n else "")
