# Files larger than any buffer: written in pieces, copied, searched, read by lines and backwards.
import os
NAME = "_tmp_large_files"
COPY = NAME + "_copy"
LINES = 600
with open(NAME, "w") as f:
    for i in range(LINES):
        f.write("line %d %s\n" % (i, "x" * (i % 97)))
size = os.stat(NAME)[6]
print(size)
with open(NAME, "rb") as source, open(COPY, "wb") as target:
    while True:
        block = source.read(777)
        if not block:
            break
        target.write(block)
print(os.stat(COPY)[6] == size, open(COPY, "rb").read() == open(NAME, "rb").read())
with open(COPY) as f:
    count = longest = 0
    for line in f:
        count += 1
        longest = max(longest, len(line))
print(count, longest)
with open(COPY, "rb") as f:
    end = f.seek(0, 2)
    found = []
    while end > 0 and len(found) < 3:
        end = max(0, end - 200)
        f.seek(end)
        found.append(f.read(200).split(b"\n")[1][:9])
    print(found)
    checksum = 0
    buffer = bytearray(1024)
    f.seek(0)
    while True:
        n = f.readinto(buffer)
        if not n:
            break
        checksum = (checksum + sum(memoryview(buffer)[:n])) & 0xFFFFFF
    print(checksum)
with open(COPY, "r+b") as f:
    for i in range(0, size, 1000):
        f.seek(i)
        f.write(b"#")
    f.seek(0)
    print(f.read().count(b"#"))
text = "é" * 9000
with open(COPY, "w", encoding="utf-8") as f:
    print(f.write(text))
print(open(COPY, encoding="utf-8").read() == text, os.stat(COPY)[6])
os.remove(NAME)
os.remove(COPY)
