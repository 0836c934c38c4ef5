# A tree of directories made, walked and removed with what os offers.
import os
ROOT = "_tmp_tree_walk"
def make(path, depth):
    os.mkdir(path)
    for i in range(2):
        with open(path + "/file%d" % i, "w") as f:
            f.write("x" * (depth * 10 + i))
    if depth:
        for name in ("a", "b"):
            make(path + "/" + name, depth - 1)
def is_directory(path):
    return os.stat(path)[0] & 0xF000 == 0x4000
def walk(path):
    names = sorted(os.listdir(path))
    directories = [n for n in names if is_directory(path + "/" + n)]
    yield path, directories, [n for n in names if n not in directories]
    for n in directories:
        yield from walk(path + "/" + n)
def remove(path):
    for n in os.listdir(path):
        inner = path + "/" + n
        if is_directory(inner):
            remove(inner)
        else:
            os.remove(inner)
    os.rmdir(path)
make(ROOT, 2)
total = 0
for path, directories, files in walk(ROOT):
    print(path, directories, files)
    total += sum(os.stat(path + "/" + f)[6] for f in files)
print(total)
os.rename(ROOT + "/a", ROOT + "/c")
print(sorted(os.listdir(ROOT)), sorted(os.listdir(ROOT + "/c")))
try:
    os.rmdir(ROOT)
except OSError:
    print("not empty")
os.rename(ROOT + "/b/file0", ROOT + "/file1")
print(os.stat(ROOT + "/file1")[6], "file0" in os.listdir(ROOT + "/b"))
remove(ROOT)
try:
    os.stat(ROOT)
except OSError:
    print("removed")
