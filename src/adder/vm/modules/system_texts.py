"""Texts that the system gives and takes: names of files, arguments, variables. They may be no UTF-8.

Bytes that are not become surrogates (U+DC80 and on), as with CPython's error handler `surrogateescape`, and bytes again
on their way back.
"""

from __future__ import annotations

from adder.typed import U8, Array, Int, Pointer, Ref
from adder.vm.strings import str_from_bytes
from adder.vm.types.codecs import UTF_8, valid_size
from adder.vm.types.output import string_builder

ESCAPE = 0xDC00
"""A byte that is no text is this character plus the byte: in UTF-8 the three bytes ED, B2 or B3, 80 to BF."""
FIRST_BYTE = 0xED
SECOND_BYTE = 0xB2


def text_of_system(start: Pointer[U8], length: Int) -> Ref:
    """The string for bytes from the system."""
    valid = 0
    while valid < length:
        size = valid_size(start + valid, length - valid, UTF_8)
        if size <= 0:
            return escaped(start, length)
        valid += size
    return str_from_bytes(start, length)


def escaped(start: Pointer[U8], length: Int) -> Ref:
    """The same for bytes some of which are no text."""
    out = string_builder()
    offset = 0
    while offset < length:
        size = valid_size(start + offset, length - offset, UTF_8)
        if size > 0:
            out.bytes(start + offset, size)
            offset += size
        else:
            out.character(ESCAPE + start[offset])
            offset += 1
    return out.result()


def bytes_for_system(start: Pointer[U8], length: Int) -> Array[U8]:
    """The bytes that a text means, followed by 0."""
    made = Array[U8](length + 1)
    count = 0
    offset = 0
    while offset < length:
        byte = start[offset]
        if byte == FIRST_BYTE and offset + 2 < length and SECOND_BYTE <= start[offset + 1] <= SECOND_BYTE + 1:
            byte = U8(0x80 + ((start[offset + 1] - SECOND_BYTE) << 6) + (start[offset + 2] & 0x3F))
            offset += 2
        made[count] = byte
        count += 1
        offset += 1
    return made
