"""The module binascii: bytes as text of hexadecimal digits or in base 64, and checksums."""

from __future__ import annotations

from adder.typed import U8, U32, Array, Int, Pointer, Ref, truncate
from adder.vm.strings import is_ascii, is_str, text_of
from adder.vm.types.buffers import readable
from adder.vm.types.bytes import bytes_result, checked_product, checked_sum, new_bytes
from adder.vm.types.bytes_hex import digit_value, hexadecimal
from adder.vm.types.bytes_like import content
from adder.vm.types.exceptions import exception_type, module_exception
from adder.vm.types.int_bytes import store_bytes
from adder.vm.types.items import load_bits
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import to_integer, word_ref
from adder.vm.types.output import string_builder
from adder.vm.value import small

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NO_DIGIT = 255
VALUES: Array[U8] = Array[U8].of(
    ALPHABET.index(code) if code in ALPHABET else NO_DIGIT for code in range(128)
)
"""What the characters of base 64 stand for."""
PADDING = ord("=")


def _remainder(value: int) -> int:
    for _ in range(4):
        value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    return value


CRC_STEPS: Array[U32] = Array[U32].of(_remainder(value) for value in range(16))
"""What four bits do to a checksum."""


class Error(ValueError):
    """binascii.Error"""


module_exception(Error, "Error")

module = BuiltinModule("binascii")
module.constant("Error", exception_type(Error))


def ascii_content(value: Ref) -> tuple[Pointer[U8], Int]:
    """The bytes of a buffer, or of a str of ASCII characters."""
    if is_str(value) and not is_ascii(text_of(value)):
        raise ValueError("string argument should contain only ASCII characters")
    return content(value)


@module.function
def hexlify(data: Ref, sep: Ref | None = None, bytes_per_sep: Int = 1) -> Ref:
    """The bytes as hexadecimal digits."""
    start, length = readable(data)
    digits = text_of(hexadecimal(start, length, sep, bytes_per_sep))
    out = string_builder()
    out.bytes(digits.items.pointer(), Int(digits.length))
    return bytes_result(out)


@module.function
def unhexlify(hexstr: Ref, /) -> Ref:
    """The bytes that hexadecimal digits stand for."""
    start, length = ascii_content(hexstr)
    if length & 1:
        raise Error("Odd-length string")
    made = new_bytes(length // 2)
    for index in range(length // 2):
        high = digit_value(start[2 * index])
        low = digit_value(start[2 * index + 1])
        if high < 0 or low < 0:
            raise Error("Non-hexadecimal digit found")
        made.items[index] = U8(high << 4 | low)
    return made


@module.function
def b2a_hex(data: Ref, sep: Ref | None = None, bytes_per_sep: Int = 1) -> Ref:
    """The same as hexlify."""
    return hexlify(data, sep, bytes_per_sep)


@module.function
def a2b_hex(hexstr: Ref, /) -> Ref:
    """The same as unhexlify."""
    return unhexlify(hexstr)


@module.function
def b2a_base64(data: Ref, /, *, newline: bool = True) -> Ref:
    """The bytes in base 64, by default as a line."""
    start, length = readable(data)
    groups = (length + 2) // 3
    made = new_bytes(checked_sum(checked_product(groups, 4), 1 if newline else 0))
    place = made.items.pointer()
    for group in range(groups):
        left = length - 3 * group
        bits = Int(start[3 * group]) << 16
        if left > 1:
            bits |= Int(start[3 * group + 1]) << 8
        if left > 2:
            bits |= Int(start[3 * group + 2])
        place[0] = ALPHABET[bits >> 18]
        place[1] = ALPHABET[bits >> 12 & 63]
        place[2] = ALPHABET[bits >> 6 & 63] if left > 1 else PADDING
        place[3] = ALPHABET[bits & 63] if left > 2 else PADDING
        place += 4
    if newline:
        place[0] = ord("\n")
    return made


@module.function
def a2b_base64(data: Ref, /) -> Ref:
    """The bytes of text in base 64; what is not of its alphabet is skipped."""
    start, length = ascii_content(data)
    out = string_builder()
    bits = 0
    digits = 0
    padding = 0
    complete = False
    for index in range(length):
        byte = Int(start[index])
        if byte == PADDING:
            padding += 1
            if digits >= 2 and digits + padding >= 4:
                complete = True
                break
        value = Int(VALUES[byte]) if byte < 128 else NO_DIGIT
        if value == NO_DIGIT:
            continue
        padding = 0
        bits = (bits << 6 | value) & 0xFFFFFF
        digits = (digits + 1) & 3
        if digits != 1:
            out.byte(bits >> (6 - 2 * ((digits + 3) & 3)) & 0xFF)
    if digits == 1:
        raise Error(
            "Invalid base64-encoded string: the number of data characters is 1 more than a multiple of 4"
        )
    if digits != 0 and not complete:
        raise Error("Incorrect padding")
    return bytes_result(out)


@module.function
def crc32(data: Ref, value: Ref | None = None, /) -> Ref:
    """The checksum CRC-32 of bytes, continued from a checksum."""
    start, length = readable(data)
    checksum = ~low_bits(value) & 0xFFFF_FFFF
    for index in range(length):
        checksum ^= start[index]
        checksum = checksum >> 4 ^ CRC_STEPS[Int(checksum & 15)]
        checksum = checksum >> 4 ^ CRC_STEPS[Int(checksum & 15)]
    return word_ref(~checksum & 0xFFFF_FFFF)


@module.function
def crc_hqx(data: Ref, value: Ref, /) -> Ref:
    """The checksum CRC-CCITT of bytes, continued from a checksum."""
    start, length = readable(data)
    checksum = Int(low_bits(value) & 0xFFFF)
    for index in range(length):
        checksum ^= Int(start[index]) << 8
        for _ in range(8):
            checksum = (checksum << 1 ^ (0x1021 if checksum & 0x8000 else 0)) & 0xFFFF
    return small(checksum)


def low_bits(value: Ref | None) -> U32:
    """The lowest 32 bits of an integer; 0 if it is missing."""
    if value is None:
        return U32(0)
    made = new_bytes(4)
    store_bytes(to_integer(value), made.items.pointer(), 4, False)
    return truncate(U32, load_bits(made.items.pointer(), 4, False))
