def ring(size):
    buf = bytearray(size)
    head = tail = 0
    def put(x):
        nonlocal head
        n = (head + 1) % size
        if n == tail:
            return False
        buf[head] = x
        head = n
        return True
    def get():
        nonlocal tail
        if head == tail:
            return None
        x = buf[tail]
        tail = (tail + 1) % size
        return x
    return put, get
put, get = ring(5)
print([put(i) for i in range(6)], [get() for _ in range(3)], [put(i) for i in (50, 60, 70, 80)], [get() for _ in range(6)])
bits = bytearray(16)
for n in range(0, 128, 3):
    bits[n >> 3] |= 1 << (n & 7)
print(bits, [n for n in range(128) if bits[n >> 3] & 1 << (n & 7)] == list(range(0, 128, 3)))
screen = bytearray(b"." * 50)
for x in range(10):
    y = x * x // 20
    screen[y * 10 + x] = ord("#")
for y in range(5):
    print(str(screen[y * 10:y * 10 + 10], "utf-8"))
counts = bytearray(256)
for c in b"hello world":
    counts[c] += 1
print({chr(i): n for i, n in enumerate(counts) if n > 1})
