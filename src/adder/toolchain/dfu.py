"""The file format DfuSe, with which STM32 chips are flashed over USB (ST's document UM0391).

All numbers are little-endian. A file is a prefix, one image (a target prefix and its elements) and a suffix, which
ends in the checksum of all before it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from adder.toolchain.elf import Segment

ST_VENDOR = 0x0483
STM32_BOOTLOADER = 0xDF11

_PREFIX = struct.Struct("<5sBIB")  # signature, version, size of the file without suffix, number of images
_IMAGE = struct.Struct(
    "<6sBI255sII"
)  # signature, alternate setting, is named, name, size, number of elements
_ELEMENT = struct.Struct("<II")  # address, size
_SUFFIX = struct.Struct("<HHHH3sB")  # device version, product, vendor, DFU version, signature, length
_CHECKSUM = struct.Struct("<I")


def dfuse(segments: Sequence[Segment], name: str = "Adder") -> bytes:
    """The DfuSe file that writes these segments."""
    elements = b"".join(_ELEMENT.pack(part.address, len(part.data)) + part.data for part in segments)
    image = _IMAGE.pack(b"Target", 0, 1, name.encode(), len(elements), len(segments)) + elements
    prefix = _PREFIX.pack(b"DfuSe", 1, _PREFIX.size + len(image), 1)
    suffix_size = _SUFFIX.size + _CHECKSUM.size
    body = prefix + image + _SUFFIX.pack(0, STM32_BOOTLOADER, ST_VENDOR, 0x011A, b"UFD", suffix_size)
    return body + _CHECKSUM.pack(zlib.crc32(body) ^ 0xFFFF_FFFF)
