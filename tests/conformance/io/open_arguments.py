# Arguments of open by position and by keyword; io.open is the same function.
import io, os
NAME = "_tmp_open_arguments"
print(io.open is open)
with open(file=NAME, mode="w", encoding="utf-8") as f:
    f.write("äöü\n")
with open(NAME, "r", -1, "utf-8", "strict", None, True) as f:
    print(f.read())
with open(NAME, buffering=1) as f:
    print(len(f.read()))
with open(NAME, mode="rb", buffering=0) as f:
    print(f.read())
with open(NAME.encode()) as f:
    print(f.name == NAME.encode(), f.mode)
with open(NAME, "rb") as f:
    print(f.name, f.mode)
fd = open(NAME, "rb")
number = fd.fileno()
with open(number, "rb", closefd=False) as f:
    print(f.read(2), f.fileno() == number)
print(fd.closed, fd.read(2))
fd.close()
print(fd.closed)
for g in (lambda: open(), lambda: open(NAME, nonsense=1), lambda: open(NAME, "r", mode="r"), lambda: open(NAME, "r", -1, None, None, None, True, None, 5)):
    try:
        g()
        print("accepted")
    except TypeError:
        print("TypeError")
with open(NAME, "w", newline="\r\n") as f:
    f.write("a\nb\n")
print(open(NAME, "rb").read())
print(repr(open(NAME).read()), repr(open(NAME, newline="").read()), open(NAME, newline="\n").readlines())
with open(NAME, "wb") as f:
    f.write(b"ok\xffbad")
try:
    open(NAME).read()
except UnicodeError:
    print("UnicodeError")
print(open(NAME, errors="replace").read() == "ok\ufffdbad", open(NAME, errors="ignore").read())
os.remove(NAME)
