def crc16(data, crc=0xffff):
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0xa001 if crc & 1 else crc >> 1
    return crc
print(hex(crc16(b"123456789")), hex(crc16(b"")), hex(crc16(bytes(range(256)))))

def adler32(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a
print(hex(adler32(b"Wikipedia")), hex(adler32(b"\xff" * 1000)))

def fnv(data):
    h = 0x811c9dc5
    for x in data:
        h = ((h ^ x) * 0x01000193) & 0xffffffff
    return h
print(hex(fnv(b"")), hex(fnv(b"hello")))

alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def base64(data):
    out = bytearray()
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)), "big")
        for shift in (18, 12, 6, 0):
            out.append(alphabet[n >> shift & 63])
        if len(chunk) < 3:
            out[len(out) - (3 - len(chunk)):] = b"=" * (3 - len(chunk))
    return bytes(out)
for text in (b"", b"M", b"Ma", b"Man", b"any carnal pleas", bytes(range(250, 256))):
    print(base64(text))
def xor(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
print(xor(xor(b"secret message", b"key"), b"key"), xor(b"abc", b" "))
