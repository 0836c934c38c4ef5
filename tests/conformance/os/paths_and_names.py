# Paths as str and bytes; wrong kinds of paths; names outside ASCII.
import os
NAME = "_tmp_paths_and_names"
os.mkdir(NAME)
with open(NAME + "/é→", "w") as f:
    f.write("x")
print(os.listdir(NAME), os.listdir(NAME.encode()) == ["é→".encode()])
print(os.stat(NAME + "/é→")[6], os.stat((NAME + "/é→").encode())[6])
os.rename(NAME + "/é→", NAME + "/plain")
print(os.listdir(NAME))
for f in (os.remove, os.rmdir, os.mkdir, os.chdir, os.stat):
    for bad in (5.5, [], b"a\0b", "a\0b"):
        try:
            f(bad)
            print("accepted", bad)
        except TypeError:
            print("TypeError", end=" ")
        except ValueError:
            print("ValueError", end=" ")
    print()
here = os.getcwd()
os.chdir(NAME)
os.mkdir("inner")
os.chdir("inner")
print(os.listdir(".."), os.getcwd() == here + "/" + NAME + "/inner")
os.chdir("/")
print(os.getcwd())
os.chdir(here)
os.rmdir(NAME + "/inner")
os.remove(NAME + "/plain")
os.rmdir(NAME)
print(os.sep, os.curdir, os.pardir, os.name, os.linesep == "\n")
