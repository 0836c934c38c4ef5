# Several handles to one file see each other's changes; a removed file lives on until it is closed.
import os
NAME = "_tmp_handles"
w = open(NAME, "wb")
r = open(NAME, "rb")
print(r.read())
w.write(b"first")
w.flush()
print(r.read())
w.write(b" second")
w.flush()
print(r.read(4), r.read())
w.seek(0)
w.write(b"FIRST")
w.flush()
r.seek(0)
print(r.read())
print(w.fileno() != r.fileno(), w.fileno() > 2)
os.remove(NAME)
try:
    open(NAME)
except OSError:
    print("gone")
r.seek(6)
print(r.read())
w.write(b"!")
w.close()
r.seek(0)
print(r.read())
r.close()
many = [open(NAME, "w") for _ in range(40)]
print(len({f.fileno() for f in many}))
for f in many:
    f.close()
f = open(NAME, "w")
print(f.fileno() in range(3, 20))
f.close()
os.remove(NAME)
