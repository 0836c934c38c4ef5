# Modes that are none, and operations that the mode forbids.
import os
NAME = "_tmp_wrong_modes"
with open(NAME, "w") as f:
    f.write("text\n")
for mode in ("", "q", "rw", "rr", "w+r", "b", "t", "+", "rbt", "r++", "rbb", "ra", "wx", "U+w"):
    try:
        open(NAME, mode)
        print("accepted", mode)
    except ValueError:
        print("ValueError", mode)
for bad in (None, 5, b"r", 1.5):
    try:
        open(NAME, bad)
        print("accepted", bad)
    except TypeError:
        print("TypeError", bad)
for bad in (None, 1.5, [], {}):
    try:
        open(bad)
        print("accepted", bad)
    except TypeError:
        print("TypeError", bad)
try:
    open("a\0b")
except ValueError:
    print("embedded zero")
print(open(NAME).read())
with open(NAME) as f:
    try:
        f.write("x")
    except (OSError, ValueError):
        print("not writable")
with open(NAME, "a") as f:
    for g in (f.read, f.readline, f.readlines, lambda: next(f), lambda: list(f)):
        try:
            g()
            print("accepted")
        except (OSError, ValueError):
            print("not readable")
with open(NAME, "rb") as f:
    try:
        f.write(b"x")
    except (OSError, ValueError):
        print("not writable")
with open(NAME, "w") as f:
    for value in (b"bytes", 5, None):
        try:
            f.write(value)
            print("accepted", value)
        except TypeError:
            print("TypeError", value)
with open(NAME, "wb") as f:
    for value in ("text", 5, None):
        try:
            f.write(value)
            print("accepted", value)
        except TypeError:
            print("TypeError", value)
    print(f.write(bytearray(b"12")), f.write(memoryview(b"345")[1:]))
print(open(NAME, "rb").read())
try:
    open(NAME, "rb", encoding="utf-8")
except ValueError:
    print("binary has no encoding")
try:
    open(NAME, encoding="no-such-codec")
except LookupError:
    print("unknown encoding")
os.remove(NAME)
