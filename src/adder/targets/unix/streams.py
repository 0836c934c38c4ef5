"""Bytes on standard output and standard error."""

from __future__ import annotations

from adder.targets.unix.console import flush, write
from adder.targets.unix.system import STDERR, c_write
from adder.typed import U8, Int, Pointer
from adder.vm.modules.console_streams import ByteStreams
from adder.vm.types.output import Console


def write_error(start: Pointer[U8], count: Int) -> None:
    """Write to standard error, behind what standard output still holds."""
    flush()
    while count > 0:
        written = c_write(STDERR, start, count)
        if written <= 0:
            break
        start += written
        count -= written


ByteStreams.flush = flush
ByteStreams.write = write
ByteStreams.write_error = write_error
Console.write_error = write_error
