"""hex and fromhex of bytes, bytearray and memoryview."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, config, type_object
from adder.vm.strings import is_str, str_result
from adder.vm.types.buffers import readable
from adder.vm.types.bytearray import ByteArray, bytearray_from
from adder.vm.types.bytes import MAX_LENGTH, Bytes, bytes_result, checked_product, checked_sum
from adder.vm.types.bytes_like import bytes_method, content, new_text
from adder.vm.types.characters import is_byte_space
from adder.vm.types.output import DIGITS, Output, string_builder
from adder.vm.types.protocol import call1
from adder.vm.types.structure import Type
from adder.vm.types.type import method_of


def hexadecimal(start: Pointer[U8], length: Int, separator: Ref | None, group: Int) -> Ref:
    """Bytes as hexadecimal digits, with a separator between groups, counted from the right if `group` is positive."""
    between = separator_of(separator)
    group = max(min(group, MAX_LENGTH), -MAX_LENGTH)
    size = abs(group)
    count = (length - 1) // size if between >= 0 and size != 0 and length > 0 else 0
    made = new_text(checked_sum(checked_product(length, 2), count))
    place = 0
    for index in range(length):
        if index != 0 and count != 0:
            distance = length - index if group > 0 else index
            if distance % size == 0:
                made.items[place] = U8(between)
                place += 1
        made.items[place] = DIGITS[start[index] >> 4]
        made.items[place + 1] = DIGITS[start[index] & 15]
        place += 2
    return str_result(made)


def separator_of(separator: Ref | None) -> Int:
    """The character of a separator, -1 if there is none."""
    if separator is None:
        return -1
    start, length = content(separator)
    if length != 1:
        raise ValueError("sep must be length 1.")
    if start[0] >= 0x80:
        raise ValueError("sep must be ASCII.")
    return Int(start[0])


@bytes_method
def hex(self: Ref, sep: Ref | None = None, bytes_per_sep: Int = 1) -> Ref:
    """The bytes as hexadecimal digits."""
    start, length = readable(self)
    return hexadecimal(start, length, sep, bytes_per_sep)


def digit_value(byte: Int) -> Int:
    """The value of a hexadecimal digit, -1 if it is none."""
    if 48 <= byte <= 57:
        return byte - 48
    byte |= 0x20
    return byte - 87 if 97 <= byte <= 102 else -1


def bytes_of_digits(text: Ref) -> Output:
    """The bytes that hexadecimal digits stand for; white space between bytes is skipped."""
    if not is_str(text):
        raise TypeError("fromhex() argument must be str, not %t", text)
    start, length = content(text)
    out = string_builder()
    offset = 0
    while offset < length:
        if is_byte_space(start[offset]):
            offset += 1
            continue
        high = digit_value(start[offset])
        low = digit_value(start[offset + 1]) if offset + 1 < length and high >= 0 else -1
        if low < 0:
            bad = offset if high < 0 else offset + 1
            raise ValueError("non-hexadecimal number found in fromhex() arg at position %d", bad)
        out.byte(high << 4 | low)
        offset += 2
    return out


@method_of(Bytes, "class_method")
def fromhex(cls: Type, string: Ref, /) -> Ref:
    """Bytes from hexadecimal digits."""
    return as_made_by(cls, type_object(Bytes), bytes_result(bytes_of_digits(string)))


@method_of(ByteArray, "class_method", name="fromhex")
def bytearray_fromhex(cls: Type, string: Ref, /) -> Ref:
    """A bytearray from hexadecimal digits."""
    out = bytes_of_digits(string)
    buffer = out.buffer
    assert buffer is not None
    made = bytearray_from(buffer.pointer(), Int(out.length))
    out.release()
    return as_made_by(cls, type_object(ByteArray), made)


def as_made_by(cls: Type, native: Type, made: Ref) -> Ref:
    """What the class method that made a value returns: for a derived class what that makes of it."""
    return call1(cls, made) if config.rare_class_features and cls is not native else made
