import os
NAME = "_tmp_closed_files"
f = open(NAME, "w")
f.write("data")
print(f.close(), f.close())
for g in (lambda: f.write("x"), lambda: f.flush()):
    try:
        g()
        print("accepted")
    except (ValueError, OSError):
        print("error")
f = open(NAME)
f.close()
for g in (lambda: f.read(), lambda: f.readline(), lambda: next(f), lambda: f.seek(0)):
    try:
        g()
        print("accepted")
    except (ValueError, OSError):
        print("error")
with open(NAME) as f:
    pass
try:
    f.read()
except (ValueError, OSError):
    print("closed by with")
try:
    with open(NAME) as f:
        raise KeyError("inside")
except KeyError:
    try:
        f.read()
    except (ValueError, OSError):
        print("closed although an exception passed")
files = [open(NAME) for _ in range(20)]
print([f.read() for f in files].count("data"))
for f in files:
    f.close()
for i in range(200):
    with open(NAME) as f:
        f.read(1)
print("no handles leaked")
f = open(NAME)
print(f.__enter__() is f, f.__exit__(None, None, None))
os.remove(NAME)
