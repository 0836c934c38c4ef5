"""The side tables of code: source lines and exception handlers, as compact bytes.

Line table: a sequence of entries, one for each run of bytecode with the same line:

    0lllcccc            the next c bytes (1..15) belong to a line l (0..7) further on
    10cccccc ssssssss   the next c bytes (1..63) belong to a line s (signed byte) further on
    11cccccc s s        the same with a signed 16-bit little-endian line distance

Handler table: entries of 8 bytes, innermost first: start, end (exclusive), handler as U16 little-endian byte
offsets of the bytecode, the register that receives the exception object, and a zero byte. A range covers an
instruction when start < offset of the following instruction <= end, so the return offset of a call is enough
to look a handler up.
"""

from __future__ import annotations

from adder.typed import I8, U8, Array, Int, truncate

HANDLER_ENTRY = 8


def line_at(table: Array[U8] | None, first_line: Int, offset: Int) -> Int:
    """The source line of the bytecode byte at `offset`; `first_line` is the code's."""
    line = first_line
    if table is None:
        return line
    position = 0
    index = 0
    while index < len(table):
        head = table[index]
        if head < 128:
            line += head >> 4
            count = head & 15
            index += 1
        elif head < 192:
            line += truncate(I8, table[index + 1])
            count = head & 63
            index += 2
        else:
            line += table[index + 1] | truncate(I8, table[index + 2]) << 8
            count = head & 63
            index += 3
        position += count
        if offset < position:
            break
    return line


def lines_are_complete(table: Array[U8]) -> bool:
    """Whether the last entry of a line table is all there."""
    index = 0
    while index < len(table):
        index += 1 if table[index] < 128 else 2 if table[index] < 192 else 3
    return index == len(table)


def u16_at(table: Array[U8], index: Int) -> Int:
    """Two bytes, little-endian."""
    return table[index] | table[index + 1] << 8


def handler_at(table: Array[U8] | None, next_offset: Int) -> Int:
    """Index in the handler table of the innermost entry that covers the instruction before `next_offset`, or
    -1.
    """
    if table is None:
        return -1
    index = 0
    while index < len(table):
        if u16_at(table, index) < next_offset <= u16_at(table, index + 2):
            return index
        index += HANDLER_ENTRY
    return -1
