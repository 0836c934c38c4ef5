"""Standard output, buffered, and standard input byte by byte."""

from __future__ import annotations

from adder.targets.unix.system import STDIN, STDOUT, c_is_terminal, c_read, c_write
from adder.typed import U8, Array, Int, Pointer, Struct, copy_items, static_ram
from adder.vm.types.output import Console

BUFFER_SIZE = 4096
BUFFER: Array[U8] = static_ram(Array[U8](BUFFER_SIZE))
INPUT: Array[U8] = static_ram(Array[U8](1))


class OutputState(Struct):
    """`used` bytes of the buffer wait to be written, with `by_line` no longer than to the end of a line."""

    used: Int = 0
    by_line: bool = False


output = OutputState()


def start_console() -> None:
    """Find out where output goes."""
    output.by_line = c_is_terminal(STDOUT) != 0


def flush() -> None:
    """Write what is in the buffer."""
    start = 0
    while start < output.used:
        written = c_write(STDOUT, BUFFER.pointer(start), output.used - start)
        if written <= 0:
            break
        start += written
    output.used = 0


def write(data: Pointer[U8], count: Int) -> None:
    """Write to standard output."""
    if count > BUFFER_SIZE - output.used:
        flush()
    position = 0
    while count - position > BUFFER_SIZE:
        copy_items(BUFFER.pointer(), data + position, BUFFER_SIZE)
        output.used = BUFFER_SIZE
        flush()
        position += BUFFER_SIZE
    copy_items(BUFFER.pointer(output.used), data + position, count - position)
    output.used += count - position
    if output.by_line and count > 0 and data[count - 1] == ord("\n"):
        flush()


def read_byte() -> Int:
    """The next byte of standard input, -1 at its end."""
    flush()
    if c_read(STDIN, INPUT.pointer(), 1) != 1:
        return -1
    return INPUT[0]


Console.write = write
