"""The line of source text that a SyntaxError is about, shown in its traceback with a mark below the place.

The text is in a file, or it came from the command line, standard input or the prompt and is still in memory.
"""

from __future__ import annotations

from adder.targets.unix.system import O_RDONLY, c_close, c_open, c_read, c_text
from adder.typed import I32, U8, Array, Int, Ref, Struct, interned
from adder.vm.prompt.line_editor import editor
from adder.vm.prompt.running import FILE_NAME
from adder.vm.runtime.traceback import SourceLine
from adder.vm.types.output import Output

COMMAND_LINE = interned("<string>")
STANDARD_INPUT = FILE_NAME
"""Texts that are no files are called so."""
CHUNK = 1024
LONGEST_LINE = 300
"""Longer lines are not shown."""
LONGEST_FILE = 1 << 24
"""What is further behind the start of a file is not looked for: it may be a device."""
LINE_END = ord("\n")
CARRIAGE_RETURN = ord("\r")
BLANK = ord(" ")
MARGIN = "    "


class MainText(Struct):
    """What the command line or standard input gave, while it is compiled."""

    content: Array[U8] | None = None


main_text = MainText()


def show_source_line(out: Output, filename: Ref, line: Int, column: Int) -> None:
    """Print a line (from 1) and a caret below a column (from 0); nothing if it is not there."""
    content = main_text.content
    buffer = editor.buffer
    if content is not None and (filename is COMMAND_LINE or filename is STANDARD_INPUT):
        show_line_of_text(out, content, len(content), line, column)
    elif buffer is not None and filename is STANDARD_INPUT:
        show_line_of_text(out, buffer.content, Int(buffer.length), line, column)
    else:
        show_line_of_file(out, filename, line, column)


def show_line_of_text(out: Output, text: Array[U8], length: Int, line: Int, column: Int) -> None:
    """Print a line of the first bytes of an array."""
    start = 0
    while line > 1 and start < length:
        if text[start] == LINE_END:
            line -= 1
        start += 1
    end = start
    while end < length and text[end] != LINE_END and text[end] != CARRIAGE_RETURN:
        end += 1
    if line == 1 and end - start <= LONGEST_LINE:
        show_line(out, text, start, end, column)


def show_line_of_file(out: Output, filename: Ref, line: Int, column: Int) -> None:
    """Print a line of a file."""
    name = c_text(filename)
    descriptor = c_open(name.pointer(), O_RDONLY, 0)
    if descriptor < 0:
        return
    text = Array[U8](LONGEST_LINE)
    length = read_line(descriptor, line, text)
    c_close(descriptor)
    show_line(out, text, 0, length, column)


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


def show_line(out: Output, text: Array[U8], start: Int, end: Int, column: Int) -> None:
    """Print a line, which is from `start` to `end`, without the blanks before it, and the caret."""
    first = start
    while first < end and text[first] <= BLANK:
        first += 1
    if first == end:
        return
    out.text(MARGIN)
    out.bytes(text.pointer(first), end - first)
    out.text("\n")
    out.text(MARGIN)
    characters = first - start
    for index in range(first, end):
        if characters >= column:
            break
        if text[index] & 0xC0 != 0x80:
            out.byte(BLANK)
            characters += 1
    out.text("^\n")


SourceLine.show = show_source_line
