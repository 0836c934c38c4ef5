import os
NAME = "_tmp_text_lines"
with open(NAME, "w") as f:
    for i in range(5):
        f.write("line %d\n" % i)
    f.write("last without newline")
with open(NAME) as f:
    print(sum(1 for _ in f))
with open(NAME) as f:
    print(next(f).strip(), f.readline().strip(), [l.strip() for l in f], f.readline() == "", list(f))
with open(NAME) as f:
    print(f.readlines()[-1], f.readlines())
with open(NAME) as f:
    print([len(l) for l in f.read().split("\n")])
with open(NAME, "rb") as f:
    print(f.readline(), next(f), len(f.readlines()))
with open(NAME, "w") as f:
    print("printed", 1, 2.5, sep=",", file=f)
    print("again", end="", file=f)
print(repr(open(NAME).read()))
with open(NAME, "w") as f:
    f.write("\n\n\n")
with open(NAME) as f:
    print(list(f))
with open(NAME, "w") as f:
    pass
with open(NAME) as f:
    print(repr(f.read()), f.readline() == "", list(f))
with open(NAME, "w") as f:
    f.write("x" * 3000 + "\n" + "y" * 3000)
with open(NAME) as f:
    print(len(f.readline()), len(f.read(10)), len(f.read()))
with open(NAME, "w") as f:
    f.write("é€😀\nä")
with open(NAME) as f:
    print(f.read(1), f.read(2), repr(f.read(1)), f.read())
with open(NAME, "rb") as f:
    print(f.read())
with open(NAME, "wb") as f:
    f.write(b"a\xffb")
try:
    with open(NAME) as f:
        f.read()
except UnicodeError:
    print("UnicodeError")
os.remove(NAME)
