"""Reading source files for imports and for the command line."""

from __future__ import annotations

from adder.targets.unix.arguments import command_line
from adder.targets.unix.system import (
    MAP_PRIVATE,
    O_DIRECTORY,
    O_RDONLY,
    PROT_READ,
    SEEK_END,
    SEEK_SET,
    STDIN,
    c_close,
    c_error,
    c_map,
    c_open,
    c_read,
    c_real_path,
    c_seek,
    c_text,
)
from adder.typed import I32, U8, Array, Int, Ref, Word, copy_items, static_ram
from adder.vm.interpreter.sources import DIRECTORY, FILE, NOTHING, Sources, mapping
from adder.vm.modules.system_texts import text_of_system

FIRST_SIZE = 4096
LONGEST_PATH = 4096
PAGE_MASK = 0xFFF
NOTHING_READ: Array[U8] = static_ram(Array[U8](1))


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
    return read_file(open_source(path))


def open_source(path: Ref) -> I32:
    """The descriptor of a file that can be read, or the negative number of an error."""
    descriptor = c_open(c_text(path).pointer(), O_RDONLY, 0)
    if descriptor < 0:
        return -c_error()[0]
    if c_read(descriptor, NOTHING_READ.pointer(), 0) < 0:
        error = c_error()[0]
        c_close(descriptor)
        return -error
    return descriptor


def read_file(descriptor: I32) -> Array[U8] | None:
    """The content of a file, which is closed then; absent if it is not open."""
    if descriptor < 0:
        return None
    size = c_seek(descriptor, 0, SEEK_END)
    c_seek(descriptor, 0, SEEK_SET)
    try:
        return read_all(descriptor, size if size > 0 else FIRST_SIZE)
    finally:
        c_close(descriptor)


def real_path(path: Ref) -> Ref:
    """The absolute path without links and dots; the path itself if there is nothing."""
    found = Array[U8](LONGEST_PATH)
    if c_real_path(c_text(path).pointer(), found.pointer()) == 0:
        return path
    length = 0
    while found[length] != 0:
        length += 1
    return text_of_system(found.pointer(), length)


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


def map_file(path: Ref) -> bool:
    """Map a file into memory, if the command line asks for that; see `mapping`. It stays there for good."""
    if not command_line.in_place:
        return False
    name = c_text(path)
    descriptor = c_open(name.pointer(), O_RDONLY, 0)
    if descriptor < 0:
        return False
    size = c_seek(descriptor, 0, SEEK_END)
    address = Word(0)
    if size > 0:
        address = c_map(0, Word(size), PROT_READ, MAP_PRIVATE, descriptor, 0)
    c_close(descriptor)
    if size <= 0 or address & PAGE_MASK != 0:
        return False
    mapping.address = address
    mapping.size = Word(size)
    return True


Sources.read = read_source
Sources.map = map_file
Sources.kind = path_kind
