def lcs_table(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1): t[i][j] = t[i + 1][j + 1] + 1 if a[i] == b[j] else max(t[i + 1][j], t[i][j + 1])
    return t
def diff(a, b):
    t, i, j, out = lcs_table(a, b), 0, 0, []
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            out.append((" ", a[i]))
            i, j = i + 1, j + 1
        elif j < len(b) and (i == len(a) or t[i][j + 1] > t[i + 1][j]):
            out.append(("+", b[j]))
            j += 1
        else:
            out.append(("-", a[i]))
            i += 1
    return out
def patch(a, d):
    out, i = [], 0
    for op, line in d:
        if op == " ":
            if a[i] != line: raise ValueError("conflict at %d" % i)
            out.append(line)
            i += 1
        elif op == "-":
            if a[i] != line: raise ValueError("conflict at %d" % i)
            i += 1
        else: out.append(line)
    return out
def invert(d): return [({"+": "-", "-": "+"}.get(op, op), line) for op, line in d]
old = "one\ntwo\nthree\nfour\nfive".split("\n")
new = "zero\none\ntwo and a half\nthree\nfive\nsix".split("\n")
d = diff(old, new)
for op, line in d: print(op + line)
print(patch(old, d) == new, patch(new, invert(d)) == old, diff([], ["x"]), diff(["x"], []), diff(old, old) == [(" ", l) for l in old])
try: patch(new, d)
except ValueError as e: print(e)
def hunks(d, context=1):
    marks = [i for i, (op, _) in enumerate(d) if op != " "]
    groups = []
    for m in marks:
        lo, hi = max(0, m - context), min(len(d), m + context + 1)
        if groups and lo <= groups[-1][1]: groups[-1][1] = hi
        else: groups.append([lo, hi])
    return [[op + line for op, line in d[lo:hi]] for lo, hi in groups]
for h in hunks(diff(list("abcdefghij"), list("abXdefghiYj"))): print(h)
print("".join(op + c if op != " " else c for op, c in diff("kitten", "sitting")))
def merge(base, a, b):
    da, db = diff(base, a), diff(base, b)
    return patch(base, da) if a == b or b == base else patch(base, db) if a == base else None
print(merge(["x"], ["x"], ["y"]), merge(["x"], ["z"], ["x"]), merge(["x"], ["q"], ["r"]))
