import sys
class Upper:
    def __init__(self, target):
        self.target = target
        self.count = 0
    def write(self, s):
        self.count += 1
        return self.target.write(s.upper())
class Tee:
    def __init__(self, *files):
        self.files = files
    def write(self, s):
        for f in self.files:
            f.write(s)
        return len(s)
import io
buffer = io.StringIO()
tee = Tee(sys.stdout, buffer)
tee.write("to both\n")
print(repr(buffer.getvalue()))
up = Upper(sys.stdout)
up.write("shout\n")
print(up.count)
sys.stdout.write("direct\n")
print("é€", file=sys.stdout)
lines = io.StringIO("3\n1\n2\n")
print(sorted(int(l) for l in lines))
def tokens(stream):
    word = ""
    while True:
        c = stream.read(1)
        if not c or c in " \n":
            if word:
                yield word
            word = ""
            if not c:
                return
        else:
            word += c
print(list(tokens(io.StringIO("the quick\nbrown  fox"))))
def copy(src, dst, size=4):
    n = 0
    while True:
        block = src.read(size)
        if not block:
            return n
        n += dst.write(block)
dst = io.BytesIO()
print(copy(io.BytesIO(b"some bytes to copy"), dst), dst.getvalue())
