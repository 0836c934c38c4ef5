# Streams in memory that are large enough are written and read without more memory; so is the console.
import io

import micropython

text = io.StringIO("." * 40)
binary = io.BytesIO(b"." * 40)
ring = micropython.RingIO(20)
target = bytearray(6)
data = b"0123456789"


def run():
    text.seek(0)
    text.write("some text")
    binary.seek(0)
    binary.write(data)
    binary.seek(2)
    count = binary.readinto(target)
    count += ring.write(data) + ring.any() + ring.readinto(target)
    print("printed", 12, -3, True, None, sep="|", end="!\n")
    return count


result = None
micropython.heap_lock()
result = run()
micropython.heap_unlock()
print(result, text.getvalue()[:12], binary.getvalue()[:12], target, ring.read())
