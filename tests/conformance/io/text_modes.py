# Every mode for text files: what exists, what is kept, where reading and writing start.
import os
NAME = "_tmp_text_modes"
def content():
    with open(NAME) as f:
        return f.read()
def fresh(text="first\nsecond\n"):
    with open(NAME, "w") as f:
        f.write(text)
for mode in ("r", "rt", "r+", "r+t"):
    fresh()
    with open(NAME, mode) as f:
        print(mode, repr(f.read(3)), f.readable(), f.writable(), f.seekable())
fresh()
with open(NAME, "r+") as f:
    print(f.write("FIR"))
    f.seek(0)
    print(f.readline())
print(repr(content()))
for mode in ("w", "w+"):
    fresh()
    with open(NAME, mode) as f:
        print(mode, f.readable(), f.writable(), f.write("new"), f.tell())
    print(repr(content()))
with open(NAME, "w+") as f:
    f.write("abc\ndef\n")
    f.seek(0)
    print(f.readlines())
for mode in ("a", "a+"):
    fresh()
    with open(NAME, mode) as f:
        print(mode, f.tell(), f.write("third\n"))
        f.seek(0)
        f.write("fourth\n")
    print(repr(content()))
fresh()
with open(NAME, "a+") as f:
    print(repr(f.read()))
    f.seek(0)
    print(repr(f.read()))
os.remove(NAME)
with open(NAME, "x") as f:
    f.write("exclusive")
try:
    open(NAME, "x")
except OSError as e:
    print(e.errno == 17)
print(content())
os.remove(NAME)
for mode in ("r", "r+", "rb"):
    try:
        open(NAME, mode)
    except OSError as e:
        print(mode, e.errno)
