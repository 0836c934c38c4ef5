"""Binary records with `struct`, bytes and bytearray: packing, unpacking, a checksum over bytes."""

import struct
import sys

POLYNOMIAL = 0xEDB88320


def crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ POLYNOMIAL if value & 1 else value >> 1
        table.append(value)
    return table


TABLE = crc_table()


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def main(size):
    print("check %08x" % crc32(b"123456789"))
    layout = "<HIiBbd4s"
    width = struct.calcsize(layout)
    buffer = bytearray(width * size)
    for i in range(size):
        struct.pack_into(layout, buffer, i * width, i & 0xFFFF, i * 7, -i, i & 0xFF, -(i & 0x7F), i / 4, b"name")
    print("packed", width, "%08x" % crc32(buffer))
    total = 0
    for i in range(size):
        short, word, signed, byte, small, real, name = struct.unpack_from(layout, buffer, i * width)
        total += short + word + signed + byte + small + int(real) + len(name)
    print("unpacked", total)
    chunks = [bytes(buffer[i : i + 64]) for i in range(0, len(buffer), 64)]
    joined = b"".join(chunks)
    print("joined", len(chunks), joined == buffer, joined.find(b"name", 1000), joined.count(b"name"))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 120000)
