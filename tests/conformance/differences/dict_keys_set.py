a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), type(a.keys() & b.keys()).__name__)
print(sorted(a.keys() & {"x"}), sorted(a.keys() & ["y", "q"]), sorted(a.keys() | "p"), sorted({"x", "q"} - a.keys()), sorted({"x"} | a.keys()))
print(a.keys() == {"x", "y"}, a.keys() == b.keys(), {"x", "y"} == a.keys(), a.keys() < {"x", "y", "z"}, a.keys() <= {"x", "y"}, a.keys() >= {"x"}, a.keys() > b.keys(), a.keys() != {"x"}, a.keys().isdisjoint(b), a.keys().isdisjoint(["q"]))
print(sorted(a.items() & {("x", 1), ("y", 5)}), sorted(a.items() | {("q", 0)}), sorted(a.items() - b.items()), a.items() == {("x", 1), ("y", 2)})
for f in (lambda: a.values() & {1}, lambda: a.keys() & 5, lambda: a.keys() + b.keys(), lambda: hash(a.keys())):
    try:
        f()
    except TypeError:
        print("TypeError")
