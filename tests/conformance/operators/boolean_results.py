class Empty:
    def __len__(self): return 0
class Full:
    def __len__(self): return 3
class No:
    def __bool__(self): return False
class Both:
    def __bool__(self): return True
    def __len__(self): return 0
values = [Empty(), Full(), No(), Both(), object(), 0, 1, "", "x", None, [], [0]]
print([bool(v) for v in values], [not v for v in values])
print([type(v and 1).__name__ for v in values], [type(v or 1).__name__ for v in values])
print([1 if v else 0 for v in values], [v is v for v in values].count(True), any(values), all(values), len(list(filter(None, values))))
n = 0
for v in values:
    if v: n += 1
    while v:
        n += 10
        break
    n += 100 if not v else 0
print(n)
assert Full(), "never"
try:
    assert Empty(), "empty is false"
except AssertionError as e:
    print(e)
print((0 or 1) and 2, 0 or (1 and 2), not (0 and 1), not 0 and 1, [] or {} or () or "last", 1 and [] and 5, None or 0, "" and 1)
print([a and b or c for a in (0, 1) for b in (0, 2) for c in (0, 3)], [(a or b) and c for a in (0, 1) for b in (0, 2) for c in (0, 3)])
def t(x):
    print(x, end=" ")
    return x
print(t(0) and t(1) or t(2) and t(3))
print(t(1) and (t(0) or t(2)) and not t(0))
print(not t(1) or t(2) if t(3) else t(4))
print(True + True, True * 3, False or None, True and "yes", not None, not not [1], bool(1) is True, (1 == 1) is True, (not 1) is False)
x = No()
print((x or "default"), (Full() and "and"), (x and "never") is x, bool(not x), [v for v in (x, 1) if v], "T" if not x else "F")
