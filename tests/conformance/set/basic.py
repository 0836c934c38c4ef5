s = {3, 1, 2, 3}
print(len(s), sorted(s), 1 in s, 9 in s, 9 not in s, bool(s), bool(set()), set(), {1}, type({}).__name__, type({1}).__name__)
print(sorted(set("hello")), sorted(set([1, 1, 2])), sorted(set(range(3))), set(()), sorted(set({"a": 1})), sorted({*"ab", "c"}), sorted({x % 3 for x in range(10)}))
s.add(10); s.add(1); s.discard(99); s.discard(3); s.remove(2)
print(sorted(s), s.add(5), s.discard(5))
for f in (lambda: s.remove(99), lambda: set().pop(), lambda: s.remove("x")):
    try:
        f()
    except KeyError:
        print("KeyError")
for f in (lambda: {[]}, lambda: {{}}, lambda: s.add([]), lambda: set([[]]), lambda: set(5), lambda: {set()}, lambda: hash(set()), lambda: s[0], lambda: s.add(), lambda: set(1, 2)):
    try:
        f()
    except TypeError:
        print("TypeError")
t = {7}
print(t.pop(), t, len(t))
s.clear()
print(s, s.clear())
c = {1, 2}
d = c.copy()
d.add(3)
print(sorted(c), sorted(d), c is d, c == {2, 1})
print({1, 1.0, True}, len({0, False, ""}), {None}, {(1, 2)}, {"s"}, repr({b"x"}))
total = 0
for x in {1, 2, 3}:
    total += x
print(total, sum({1, 2}), max({1, 5}), sorted({"b", "a"}), list({4}), tuple({4}))
