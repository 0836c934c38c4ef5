# A file that is read and written: the position is where the program thinks it is.
import os
NAME = "_tmp_reading_and_writing_mixed"
with open(NAME, "wb") as f:
    f.write(b"0123456789" * 3)
with open(NAME, "r+b") as f:
    print(f.read(4), f.tell())
    f.write(b"AB")
    print(f.tell(), f.read(4), f.tell())
    f.seek(-2, 1)
    f.write(b"C")
    print(f.tell(), f.read(3))
    f.seek(0, 2)
    f.write(b"END")
    print(f.tell())
    f.seek(0)
    print(f.read())
with open(NAME, "r+b") as f:
    f.seek(40)
    f.write(b"x")
    f.seek(30)
    print(f.read())
with open(NAME, "r+b") as f:
    print(f.truncate(5), f.tell(), f.read())
    f.seek(2)
    print(f.truncate(), f.seek(0), f.read())
    print(f.truncate(6), f.seek(0), f.read())
with open(NAME, "w+") as f:
    f.write("line one\nline two\n")
    f.seek(5)
    print(f.read(3))
    f.seek(f.tell())
    print(repr(f.readline()))
    position = f.tell()
    print(position, f.readline(), f.seek(position), f.readline())
with open(NAME, "a+b") as f:
    f.seek(0)
    print(f.read(4))
    f.write(b"tail")
print(open(NAME, "rb").read())
os.remove(NAME)
