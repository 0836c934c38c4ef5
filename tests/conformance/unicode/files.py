import os
NAME = "_tmp_files"
TEXT = "línea uno\n日本語の行\n😀 emoji\nplain\n"
with open(NAME, "w") as f:
    print(f.write(TEXT))
with open(NAME, "rb") as f:
    data = f.read()
print(len(TEXT), len(data), data.decode() == TEXT)
with open(NAME) as f:
    print([line for line in f])
with open(NAME) as f:
    print(f.read(1), f.read(3), f.read(6), f.readline(), end="")
with open(NAME) as f:
    out = ""
    while True:
        c = f.read(1)
        if not c: break
        out += c
print(out == TEXT)
with open(NAME) as f:
    out = []
    while True:
        c = f.read(7)
        if not c: break
        out.append(c)
print(out)
os.remove(NAME)
import sys
sys.stdout.write("écrit 日本\n")
print("é", end="日\n")
print(*"日本", sep="é")
