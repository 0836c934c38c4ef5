# Bytes of all values; reading in pieces; lines end at newline bytes only.
import os
NAME = "_tmp_binary_files"
DATA = bytes(range(256)) * 40 + b"\r\n\r\rlast"
with open(NAME, "wb") as f:
    print(f.write(DATA), f.tell())
with open(NAME, "rb") as f:
    print(f.read() == DATA, f.read(), f.read(5), f.readline())
with open(NAME, "rb") as f:
    pieces = []
    while True:
        piece = f.read(1000)
        if not piece:
            break
        pieces.append(piece)
    print([len(p) for p in pieces], b"".join(pieces) == DATA)
with open(NAME, "rb") as f:
    lines = f.readlines()
print(len(lines), b"".join(lines) == DATA, lines[-1], lines[0])
with open(NAME, "rb") as f:
    print([len(line) for line in f][:4])
with open(NAME, "rb") as f:
    buffer = bytearray(5000)
    print(f.readinto(buffer), f.readinto(buffer), f.readinto(buffer), f.readinto(buffer))
    f.seek(0)
    view = memoryview(buffer)[10:20]
    print(f.readinto(view), bytes(view), buffer[9:11])
    print(f.readinto(bytearray(0)))
    for bad in (b"const", "text", 5, None):
        try:
            f.readinto(bad)
            print("accepted")
        except TypeError:
            print("TypeError")
with open(NAME, "rb") as f:
    print(f.read(0), f.read(-1) == DATA)
with open(NAME, "rb") as f:
    print(f.read(None) == DATA)
with open(NAME, "rb") as f:
    print(f.readline(3), f.readline(0), len(f.readline(-1)), f.readlines(300)[-1][-3:])
import array
with open(NAME, "wb") as f:
    f.write(array.array("H", [1, 2, 3]))
print(open(NAME, "rb").read())
os.remove(NAME)
