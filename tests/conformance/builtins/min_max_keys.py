words = ["pear", "fig", "banana", "kiwi"]
print(min(words), max(words), min(words, key=len), max(words, key=len), max(words, key=lambda w: w[-1]), min(words, key=lambda w: (-len(w), w)), max(*words), min("b", "a", key=ord), max([[1, 2], [1, 3]]), min({"b": 1, "a": 2}), max({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
print(max([1, 1.0]), max([1.0, 1]), min([0, False]), min([False, 0]), max("a", "B", key=str.lower), max([(1, "b"), (1, "a")], key=lambda t: t[0]), min(range(5, 0, -1)), max(x * x % 7 for x in range(10)))
print(min([], default=None), max([], default="d"), min([3], default=0), max((), key=len, default=[]))
for f in (lambda: min(), lambda: max(5), lambda: min([1, "a"]), lambda: max(1, 2, default=0), lambda: min([1], key=5), lambda: max(None, 1), lambda: min([1j, 2j])):
    try: f()
    except TypeError: print("TypeError")
for f in (lambda: min([]), lambda: max({}), lambda: max("")):
    try: f()
    except ValueError: print("ValueError")
nan = float("nan")
print(max(1, nan) == 1, str(max(nan, 1)), min(1, nan) == 1, max(-0.0, 0.0), max(float("inf"), 10 ** 400) == float("inf"))
