print(",".join([]), ",".join(["x"]), ",".join(("a", "b")), ",".join({"k": 1}), ",".join("abc"), ",".join(c for c in "xyz"), ",".join(map(str, range(4))), ",".join(sorted({"b", "a"})), ",".join(iter(["q"])), "é".join("日本"), "".join(["ab", "", "cd"]), " ".join([" ", " "]))
class It:
    def __iter__(self): return iter(["from", "iter"])
class Seq:
    def __getitem__(self, i): return ["by", "index"][i]
class S(str): pass
print("-".join(It()), "-".join(Seq()), "-".join([S("sub"), "plain"]), S("+").join("ab"))
for bad in ([1], ["a", None], [b"x"], None, 5, [["a"]], It):
    try:
        print(",".join(bad))
    except TypeError:
        print("TypeError")
def gen():
    yield "a"
    raise KeyError("inside join")
try:
    ",".join(gen())
except KeyError as e:
    print(e.args)
print(len(",".join(["x" * 10] * 50)), ",".join("a" * 3) + "." * 3)
