"""The line of a source file that a SyntaxError is about, shown in its traceback with a mark below the place."""

from __future__ import annotations

from adder.targets.unix.system import O_RDONLY, c_close, c_open, c_read, c_text
from adder.typed import I32, U8, Array, Int, Ref
from adder.vm.runtime.traceback import SourceLine
from adder.vm.types.output import Output

CHUNK = 1024
LONGEST_LINE = 300
"""Longer lines are not shown."""
LONGEST_FILE = 1 << 24
"""What is further behind the start of a file is not looked for: it may be a device."""
LINE_END = ord("\n")
CARRIAGE_RETURN = ord("\r")
BLANK = ord(" ")
MARGIN = "    "


def show_source_line(out: Output, filename: Ref, line: Int, column: Int) -> None:
    """Print a line of a file (from 1) and a caret below a column (from 0); nothing if it is not there."""
    name = c_text(filename)
    descriptor = c_open(name.pointer(), O_RDONLY, 0)
    if descriptor < 0:
        return
    text = Array[U8](LONGEST_LINE)
    length = read_line(descriptor, line, text)
    c_close(descriptor)
    if length > 0:
        show_line(out, text, length, column)


def read_line(descriptor: I32, line: Int, text: Array[U8]) -> Int:
    """Read a line of a file; returns its length, 0 also if it is too long or not there."""
    chunk = Array[U8](CHUNK)
    length = 0
    total = 0
    while total < LONGEST_FILE:
        count = c_read(descriptor, chunk.pointer(), CHUNK)
        if count <= 0:
            return length if line == 1 else 0
        total += count
        for index in range(count):
            if chunk[index] == LINE_END:
                if line == 1:
                    return length
                line -= 1
            elif line == 1 and chunk[index] != CARRIAGE_RETURN:
                if length == LONGEST_LINE:
                    return 0
                text[length] = chunk[index]
                length += 1
    return 0


def show_line(out: Output, text: Array[U8], length: Int, column: Int) -> None:
    """Print a line without the blanks before it, and the caret."""
    first = 0
    while first < length and text[first] <= BLANK:
        first += 1
    if first == length:
        return
    out.text(MARGIN)
    out.bytes(text.pointer(first), length - first)
    out.text("\n")
    out.text(MARGIN)
    characters = first
    for index in range(first, length):
        if characters >= column:
            break
        if text[index] & 0xC0 != 0x80:
            out.byte(BLANK)
            characters += 1
    out.text("^\n")


SourceLine.show = show_source_line
