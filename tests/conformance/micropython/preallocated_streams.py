# io.BytesIO(room) and io.StringIO(room) are empty and need no memory until they are full.
import io
from micropython import heap_lock, heap_unlock

digits = b"1234" * 15
stream = io.BytesIO(64)
text = io.StringIO(20)
print(stream.getvalue(), stream.read(), text.getvalue() == "")
heap_lock()
stream.write(b"ab")
stream.write(digits)
text.write("short text")
heap_unlock()
print(stream.getvalue(), text.getvalue())
chunk = b"x" * 100
heap_lock()
try:
    stream.write(chunk)
except MemoryError:
    print("MemoryError")
heap_unlock()
stream.write(chunk)
print(len(stream.getvalue()), io.BytesIO(0).getvalue(), io.StringIO(-5).getvalue() == "")
