# Bytes and text of standard input, in turn.
import sys
b = sys.stdin.buffer
print(b.read(3), b.readline())
buffer = bytearray(4)
print(b.readinto(buffer), buffer)
print(b.readline(), b.readline(2), b.readline())
for line in b:
    print(line)
    if line == b"stop\n":
        break
print(b.readlines())
print(b.read(), b.readline(), b.readinto(buffer), b.read(1))
