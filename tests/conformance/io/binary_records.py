import os, struct
NAME = "_tmp_binary_records"
FMT = "<I8sHf"
SIZE = struct.calcsize(FMT)
records = [(i, b"rec%d" % i, i * i, i / 4) for i in range(6)]
with open(NAME, "wb") as f:
    for r in records: f.write(struct.pack(FMT, *r))
print(os.stat(NAME)[6] == SIZE * 6)
def read(f, n):
    f.seek(n * SIZE)
    data = f.read(SIZE)
    if len(data) < SIZE: raise IndexError(n)
    i, name, sq, v = struct.unpack(FMT, data)
    return i, name.rstrip(b"\0").decode(), sq, v
with open(NAME, "rb") as f:
    print(read(f, 3), read(f, 0), read(f, 5))
    try: read(f, 6)
    except IndexError as e: print("IndexError", e)
with open(NAME, "r+b") as f:
    f.seek(2 * SIZE)
    f.write(struct.pack(FMT, 99, b"changed", 1, -1.5))
    f.seek(0, 2)
    f.write(struct.pack(FMT, 7, b"appended", 49, 0))
    print(read(f, 2), read(f, 6), read(f, 1))
with open(NAME, "rb") as f:
    total = 0
    buf = bytearray(SIZE)
    while f.readinto(buf) == SIZE: total += struct.unpack_from("<I", buf)[0]
    print(total, f.read(), f.tell() == SIZE * 7)
with open(NAME, "rb") as src, open(NAME + "2", "wb") as dst:
    while True:
        block = src.read(10)
        if not block: break
        dst.write(block[1:] + block[:1])
print(os.stat(NAME)[6] == os.stat(NAME + "2")[6], open(NAME, "rb").read(10)[1:] == open(NAME + "2", "rb").read(9))
os.remove(NAME)
os.remove(NAME + "2")
