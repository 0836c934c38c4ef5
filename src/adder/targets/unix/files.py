"""Reading source files for imports and for the command line."""

from __future__ import annotations

from adder.targets.unix.system import (
    O_DIRECTORY,
    O_RDONLY,
    SEEK_END,
    SEEK_SET,
    STDIN,
    c_close,
    c_open,
    c_read,
    c_seek,
    c_text,
)
from adder.typed import I32, U8, Array, Int, Ref, copy_items
from adder.vm.interpreter.imports import DIRECTORY, FILE, NOTHING, Sources

FIRST_SIZE = 4096


def path_kind(path: Ref) -> Int:
    """What is at a path: DIRECTORY, FILE or NOTHING."""
    name = c_text(path)
    descriptor = c_open(name.pointer(), O_RDONLY | O_DIRECTORY, 0)
    if descriptor >= 0:
        c_close(descriptor)
        return DIRECTORY
    descriptor = c_open(name.pointer(), O_RDONLY, 0)
    if descriptor >= 0:
        c_close(descriptor)
        return FILE
    return NOTHING


def read_source(path: Ref) -> Array[U8] | None:
    """The content of a file, absent if it cannot be read."""
    name = c_text(path)
    descriptor = c_open(name.pointer(), O_RDONLY, 0)
    if descriptor < 0:
        return None
    size = c_seek(descriptor, 0, SEEK_END)
    c_seek(descriptor, 0, SEEK_SET)
    content = read_all(descriptor, size if size > 0 else FIRST_SIZE)
    c_close(descriptor)
    return content


def read_standard_input() -> Array[U8]:
    """All of standard input."""
    return read_all(STDIN, FIRST_SIZE)


def read_all(descriptor: I32, expected: Int) -> Array[U8]:
    """Everything from a file up to its end; about `expected` bytes."""
    content = Array[U8](expected + 1)
    length = 0
    while True:
        count = c_read(descriptor, content.pointer(length), len(content) - length)
        if count <= 0:
            break
        length += count
        if length == len(content):
            larger = Array[U8](length * 2)
            copy_items(larger.pointer(), content.pointer(), length)
            content = larger
    exact = Array[U8](length)
    copy_items(exact.pointer(), content.pointer(), length)
    return exact


Sources.read = read_source
Sources.kind = path_kind
