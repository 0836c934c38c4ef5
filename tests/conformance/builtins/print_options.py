import sys
print("a", "b", "c", sep="")
print("a", "b", sep="--", end="|\n")
print("x", end="")
print("y", end="\n\n")
print(1, 2.5, None, [1], sep=None, end=None)
print(sep="x")
print("a", sep="unused")
print("to", "stdout", file=sys.stdout)
print("p", "q", sep="\n")
print(*[], "only", *(), end=".\n")
print("é", "日本", "\U0001f600", sep="\t")
class P:
    def __str__(self): return "P()"
print(P(), [P].__class__.__name__, sep=P().__str__())
class W:
    def __init__(self): self.parts = []
    def write(self, s):
        self.parts.append(s)
        return len(s)
for f in (lambda: print(1, foo=2), lambda: print(1, sep=5), lambda: print(1, 2, end=5), lambda: print(sep=b"")):
    try:
        f()
    except TypeError:
        print("TypeError")
print(print("returns"))
print("a\rb\x08c\\", "nul:\0:".replace("\0", "0"))
print("long " * 40)
print(*range(30))
print("multi\nline", ["in\nlist"])
