# Characters of several bytes in text files: counted as one, never split, wherever buffers end.
import os
NAME = "_tmp_utf8_across_buffers"
for pad in (0, 1, 2, 3, 4090, 4093, 4094, 4095):
    text = "x" * pad + "é→😀" * 50 + "\nend\n"
    with open(NAME, "w", encoding="utf-8") as f:
        if f.write(text) != len(text):
            print("wrong count")
    with open(NAME, encoding="utf-8") as f:
        if f.read() != text:
            print("wrong text", pad)
    with open(NAME, encoding="utf-8") as f:
        parts = []
        while True:
            part = f.read(7)
            if not part:
                break
            parts.append(part)
        print(pad, len(parts), "".join(parts) == text, all(len(p) == 7 for p in parts[:-1]))
    with open(NAME, encoding="utf-8") as f:
        print([len(line) for line in f])
with open(NAME, encoding="utf-8") as f:
    print(len(f.readline(4090)), f.readline(5), f.readline(2))
for bad in (b"\xe2\x86", b"abc\xf0\x9f\x98", b"\x80", b"ab\xc3", b"\xff\n", b"\xc3\x28"):
    with open(NAME, "wb") as f:
        f.write(bad)
    for method in ("read", "readline", "readlines"):
        with open(NAME, encoding="utf-8") as f:
            try:
                getattr(f, method)()
                print("accepted")
            except UnicodeError:
                print("UnicodeError", end=" ")
    print(bad)
os.remove(NAME)
