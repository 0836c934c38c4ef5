# print(file=...): files, streams in memory, the console, and what is none of them.
import io, os, sys
NAME = "_tmp_print_to_files"
with open(NAME, "w") as f:
    print("to a file", 1, 2.5, None, file=f)
    print(file=f)
    print("a", "b", sep="-", end=".\n", file=f)
    print("flushed", file=f, flush=True)
print(open(NAME).read())
s = io.StringIO()
print("to memory", [1, "x"], file=s)
print(repr(s.getvalue()))
print("to the console", file=sys.stdout)
print("to the console", file=None)
print("unseen", file=sys.stderr)
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
w = Writer()
print("x", "y", file=w)
print("".join(w.parts))
for bad in (1, "text", [], object()):
    try:
        print("x", file=bad)
        print("accepted")
    except (AttributeError, OSError):
        print("error")
class Failing:
    def write(self, text):
        raise LookupError("no room")
try:
    print("x", file=Failing())
except LookupError as e:
    print(e)
b = io.BytesIO()
try:
    print("x", file=b)
    print("accepted")
except TypeError:
    print("TypeError")
f = open(NAME, "w")
f.close()
try:
    print("x", file=f)
except ValueError:
    print("closed")
os.remove(NAME)
