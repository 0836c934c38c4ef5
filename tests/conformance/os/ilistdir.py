# ilistdir gives tuples of name, type and inode; stat gives ten numbers; statvfs as well.
import os
NAME = "_tmp_ilistdir"
os.mkdir(NAME)
os.mkdir(NAME + "/folder")
with open(NAME + "/file", "w") as f:
    f.write("12345")
entries = sorted(os.ilistdir(NAME))
print([(e[0], hex(e[1]), len(e), e[2] == os.stat(NAME + "/" + e[0])[1]) for e in entries])
print(sorted(e[0] for e in os.ilistdir(NAME.encode())))
i = os.ilistdir(NAME)
print(iter(i) is i)
next(i), next(i)
try:
    next(i)
except StopIteration:
    print("StopIteration")
print(list(i))
s = os.stat(NAME + "/file")
print(type(s) is tuple, len(s), hex(s[0] & 0xF000), s[6], [type(x) is int for x in s].count(True), s[8] > 1600000000)
v = os.statvfs(".")
print(type(v) is tuple, len(v), v[0] > 0, v[2] >= v[3] >= 0, v[9] > 0)
for f in (os.ilistdir, os.statvfs, os.stat):
    try:
        f(NAME + "/missing")
    except OSError as e:
        print(e.errno)
os.remove(NAME + "/file")
os.rmdir(NAME + "/folder")
os.rmdir(NAME)
names = [e[0] for e in os.ilistdir()]
print("ilistdir.py" in names, "." in names, ".." in names)
print(os.sync())
