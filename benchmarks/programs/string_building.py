"""Build strings: concatenation, join, percent formatting, str.format, f-strings, bytearrays."""

import sys


def checksum(text):
    total = 0
    for character in text:
        total = (total * 31 + ord(character)) & 0xFFFFFFF
    return total


def by_concatenation(count):
    text = ""
    for i in range(count):
        text += chr(97 + i % 26)
        if len(text) > 200:
            text = text[100:]
    return text


def by_join(count):
    parts = []
    for i in range(count):
        parts.append(str(i))
    return ",".join(parts)


def by_percent(count):
    lines = []
    for i in range(count):
        lines.append("%05d:%s:%x" % (i, "name", i * 3))
    return "".join(lines)


def by_format(count):
    lines = []
    for i in range(count):
        lines.append("{:>6}|{}|{:04x}".format(i, i * i, i & 0xFFFF))
    return "".join(lines)


def by_fstring(count):
    lines = []
    for i in range(count):
        lines.append(f"<{i}={i + 1!r}:{i % 100:3d}>")
    return "".join(lines)


def by_bytearray(count):
    buffer = bytearray()
    for i in range(count):
        buffer.append(48 + i % 10)
        if i % 16 == 15:
            buffer.extend(b"\r\n")
    return buffer.decode()


def main(size):
    for build, factor in (
        (by_concatenation, 8),
        (by_join, 6),
        (by_percent, 4),
        (by_format, 3),
        (by_fstring, 4),
        (by_bytearray, 8),
    ):
        text = build(size * factor)
        print(build.__name__, len(text), checksum(text[-20000:]))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 45000)
