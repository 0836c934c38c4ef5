import os
BASE = "_tmp_directories"
print(type(os.getcwd()).__name__, os.getcwd().endswith("os"))
os.mkdir(BASE)
print(BASE in os.listdir(), os.listdir(BASE))
for n in ("b.txt", "a.txt"):
    with open(BASE + "/" + n, "w") as f: f.write(n * 2)
print(sorted(os.listdir(BASE)), os.stat(BASE + "/a.txt")[6])
os.rename(BASE + "/a.txt", BASE + "/c.txt")
print(sorted(os.listdir(BASE)), open(BASE + "/c.txt").read())
os.chdir(BASE)
print(os.getcwd().endswith(BASE), sorted(os.listdir()), sorted(os.listdir(".")))
os.chdir("..")
def attempt(f, *a):
    try:
        f(*a)
        print("accepted")
    except OSError as e:
        print("OSError", e.errno)
attempt(os.mkdir, BASE)
attempt(os.remove, BASE + "/nothing")
attempt(os.listdir, BASE + "/nothing")
attempt(os.chdir, BASE + "/nothing")
attempt(os.stat, BASE + "/nothing")
attempt(os.rename, BASE + "/nothing", BASE + "/x")
attempt(os.rmdir, BASE)
attempt(os.rmdir, BASE + "/nothing")
os.remove(BASE + "/b.txt")
os.remove(BASE + "/c.txt")
os.rmdir(BASE)
print(BASE in os.listdir())
mode = os.stat(".")[0]
print(mode & 0xf000 == 0x4000, os.stat("directories.py")[0] & 0xf000 == 0x8000, os.stat("directories.py")[6] > 100, len(os.stat(".")) >= 10)
for f in (lambda: os.listdir(5.5), lambda: os.mkdir(), lambda: os.remove(None), lambda: os.rename("a")):
    try:
        f()
    except TypeError:
        print("TypeError")
