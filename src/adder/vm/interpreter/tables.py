"""The side tables of code: source lines and exception handlers, as compact bytes.

Line table: a sequence of entries, one for each run of bytecode with the same line:

    0lllcccc            the next c bytes (1..15) belong to a line l (0..7) further on
    10cccccc ssssssss   the next c bytes (1..63) belong to a line s (signed byte) further on
    11cccccc s s        the same with a signed 16-bit little-endian line distance

c may be 0: `try:` and `while True:` are lines without code of their own, which only tracing tells of. An entry that is
all 0 marks where jumps back to the following code arrive: after the line of an endless loop, which is entered once.

Handler table: entries of 8 bytes, innermost first: start, end (exclusive), handler as U16 little-endian byte
offsets of the bytecode, the register that receives the exception object, and a zero byte. A range covers an
instruction when start < offset of the following instruction <= end, so the return offset of a call is enough
to look a handler up.
"""

from __future__ import annotations

from adder.typed import I8, U8, Array, Int, inline_function, truncate

HANDLER_ENTRY = 8
LOOP_MARK = 0


def line_at(table: Array[U8] | None, first_line: Int, offset: Int) -> Int:
    """The source line of the bytecode byte at `offset`; `first_line` is the code's."""
    line = first_line
    if table is None:
        return line
    position = 0
    index = 0
    while index < len(table):
        step, count, index = entry_at(table, index)
        line += step
        position += count
        if offset < position:
            break
    return line


@inline_function
def entry_at(table: Array[U8], index: Int) -> tuple[Int, Int, Int]:
    """An entry of a line table: its distance in lines, the bytes it covers, and where the next entry is."""
    head = table[index]
    if head < 128:
        return head >> 4, head & 15, index + 1
    if head < 192:
        return Int(truncate(I8, table[index + 1])), head & 63, index + 2
    return table[index + 1] | truncate(I8, table[index + 2]) << 8, head & 63, index + 3


def starts_line(table: Array[U8] | None, offset: Int) -> bool:
    """Whether the code of a line begins with the byte at `offset`."""
    if table is None:
        return False
    position = 0
    index = 0
    while index < len(table) and position <= offset:
        step, count, index = entry_at(table, index)
        if position == offset and count != 0:
            return step != 0
        position += count
    return False


def line_without_code(table: Array[U8] | None, first_line: Int, offset: Int, number: Int, back: bool) -> Int:
    """Of the lines right before the byte at `offset` that have no code, that with this number, 0 if there is none;
    `back`: only of those that come again when control jumps back to this place."""
    if table is None:
        return 0
    line = first_line
    position = 0
    index = 0
    seen = 0
    found = 0
    while index < len(table) and position <= offset:
        mark = table[index] == LOOP_MARK
        step, count, index = entry_at(table, index)
        line += step
        if mark and position == offset and back:
            seen = 0
            found = 0
        elif not mark and position == offset and count == 0:
            if seen == number:
                found = line
            seen += 1
        position += count
    return found


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
