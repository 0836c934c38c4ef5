# RingIO: sizes, wrap-around, readline, and what it refuses.
from micropython import RingIO

for size in (0, -1, 0xFFFF, 0x10000, bytearray(1), bytearray(0), None, 1.5, "text", b"constant"):
    try:
        print(RingIO(size))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, size)
for arguments in ((), (1, 2)):
    try:
        RingIO(*arguments)
    except TypeError:
        print("TypeError", arguments)
ring = RingIO(1)
print(ring.write(b""), ring.write(b"ab"), ring.write(b"c"), ring.any(), ring.read(0), ring.read(), ring.read(), ring.read(3))
ring = RingIO(10)
for piece in (b"one\ntwo", b"\nthree", b"\n"):
    print(ring.write(piece), ring.readline(), ring.readline(2), ring.any())
print(ring.read(), ring.readline(), ring.any())
# The bytes are kept in order however often the end of the buffer is passed.
sent, received = bytearray(), bytearray()
for number in range(50):
    data = bytes(range(number, number + number % 7))
    sent.extend(data[: ring.write(data)])
    received.extend(ring.read(number % 5))
received.extend(ring.read())
print(sent == received, len(sent), ring.any())
memory = bytearray(5)
ring = RingIO(memory)
print(ring.write(bytearray(b"abcdef")), ring.readinto(memory), bytes(memory[:4]))
target = bytearray(4)
ring.write(b"xyz")
print(ring.readinto(target, 2), target, ring.readinto(target), target, ring.readinto(target))
print(ring.write("é…"), ring.read(), ring.write(b"abc", 2), ring.read(), ring.write("abc", 1, 5), ring.read())
for call in (lambda: ring.write(1), lambda: ring.readinto(b"constant"), lambda: ring.read("x"), lambda: ring.write()):
    try:
        call()
    except TypeError:
        print("TypeError")
print(ring.close(), str(ring)[:7])
