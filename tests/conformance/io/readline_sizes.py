# readline with a size: never more than the size, never beyond the line; empty only at the end.
import io, os
NAME = "_tmp_readline_sizes"
TEXT = "short\na longer line → é\n\nlast"
with open(NAME, "w", encoding="utf-8") as f:
    f.write(TEXT)
def pieces(stream, size):
    found = []
    while True:
        piece = stream.readline(size)
        if not piece:
            return found
        found.append(piece)
for size in (1, 2, 5, 6, 7, 100, -1):
    with open(NAME, encoding="utf-8") as f:
        text = pieces(f, size)
    with open(NAME, "rb") as f:
        data = pieces(f, size)
    print(size, len(text), len(data), "".join(text) == TEXT, b"".join(data) == TEXT.encode())
    print(text == pieces(io.StringIO(TEXT), size), data == pieces(io.BytesIO(TEXT.encode()), size))
    if 0 < size < 8:
        print(max(map(len, text)) <= size, max(map(len, data)) <= size)
with open(NAME, encoding="utf-8") as f:
    print(repr(f.readline(0)), repr(f.readline()), repr(f.read(1)), repr(f.readline(3)), repr(f.readline()))
for stream in (io.StringIO("x\ny"), io.BytesIO(b"x\ny")):
    print(repr(stream.readline()), repr(stream.readline()), repr(stream.readline()), repr(stream.read()))
    for bad in ("1", 1.5):
        try:
            stream.readline(bad)
            print("accepted")
        except TypeError:
            print("TypeError")
os.remove(NAME)
