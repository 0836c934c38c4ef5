import os
NAME = "_tmp_open_write_read"
f = open(NAME, "w")
print(f.write("hello\n"), f.write("second line\n"), f.write(""), f.close())
f = open(NAME)
print(repr(f.read()), repr(f.read()), f.close())
f = open(NAME, "r")
print(repr(f.readline()), repr(f.read(3)), repr(f.readline()), repr(f.readline()), f.close())
with open(NAME, "a") as f:
    f.write("appended")
with open(NAME) as f:
    for line in f:
        print(repr(line))
with open(NAME) as f:
    print(f.readlines())
with open(NAME, "rb") as f:
    print(f.read(5), f.read(), f.read())
with open(NAME, "wb") as f:
    print(f.write(b"\x00\xff\r\n"), f.write(bytearray(b"ba")), f.write(memoryview(b"mv")))
with open(NAME, "rb") as f:
    print(f.read())
with open(NAME, "w") as f:
    f.write("truncated")
print(open(NAME).read())
with open(NAME, "ab") as f:
    f.write(b"!")
with open(NAME, "r+") as f:
    print(f.read(4))
    f.seek(0)
    f.write("TR")
print(open(NAME).read())
for bad in ("q", "", "rw", "wr"):
    try:
        open(NAME, bad)
    except (ValueError, OSError):
        print("error", bad)
for f in (lambda: open(NAME).write("x"), lambda: open(NAME, "rb").write(b"x")):
    try:
        f()
    except OSError:
        print("OSError")
for f in (lambda: open(NAME, "wb").write("str"), lambda: open(), lambda: open(None), lambda: open(NAME, 5)):
    try:
        f()
    except TypeError:
        print("TypeError")
os.remove(NAME)
try:
    open(NAME)
except OSError as e:
    print("OSError", e.errno)
