import os
NAME = "_tmp_seek_tell"
with open(NAME, "wb") as f:
    f.write(bytes(range(100)))
    print(f.tell())
with open(NAME, "rb") as f:
    print(f.tell(), f.seek(10), f.read(3), f.tell(), f.seek(0), f.read(1), f.seek(-5, 2), f.read(), f.tell())
    print(f.seek(50), f.seek(3, 1), f.tell(), f.read(2), f.seek(0, 2), f.read(1), f.seek(200), f.read(1), f.tell())
    b = bytearray(6)
    f.seek(20)
    print(f.readinto(b), b)
    f.seek(97)
    print(f.readinto(b), b)
    print(f.readinto(b))
    for bad in (-1,):
        try:
            f.seek(bad)
        except (OSError, ValueError):
            print("error")
with open(NAME, "r+b") as f:
    f.seek(5)
    f.write(b"XY")
    f.seek(3)
    print(f.read(6))
    f.seek(0, 2)
    f.write(b"end")
    f.seek(-6, 2)
    print(f.read())
with open(NAME, "w+b") as f:
    f.write(b"abc")
    f.seek(0)
    print(f.read())
    f.flush()
with open(NAME, "w") as f:
    f.write("héllo wörld\nzwei\n")
with open(NAME) as f:
    print(f.read(3), f.read(4), repr(f.readline()), f.readline(), f.seek(0), f.readline())
os.remove(NAME)
