"""The methods and attributes of file objects."""

from __future__ import annotations

from typing import Any

from adder.typed import Int, Ref, interned
from adder.vm.modules.file_system import READ, WRITE, FileSystem, checked
from adder.vm.modules.io_file import (
    BinaryFile,
    FileObject,
    TextFile,
    close_file,
    forget_read,
    handle_of,
    position_of,
    read_file,
    read_into,
    read_line,
    seek_file,
    write_file,
)
from adder.vm.modules.stream_parts import count_of, limited, lines_of, sliced
from adder.vm.types.buffers import writable
from adder.vm.types.numbers import index_of
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import get_iterator, length_of, next_item, print_value
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE, truth


def read(self: FileObject, size: Ref = NONE, /) -> Ref:
    """What is left, but not more than `size` characters or bytes."""
    return read_file(self, count_of(size))


def readline(self: FileObject, size: Ref = NONE, /) -> Ref:
    """The rest of the line, but not more than `size` characters or bytes."""
    return read_line(self, count_of(size))


def readlines(self: FileObject, hint: Ref = NONE, /) -> Ref:
    """The lines that are left; no more after as many characters or bytes as `hint` says."""
    return lines_of(self, count_of(hint))


def next_line(self: FileObject) -> Ref | None:
    """The next line, absent at the end."""
    line = read_line(self, -1)
    return line if length_of(line) != 0 else None


def itself(self: FileObject) -> Ref:
    """`iter(self)`."""
    handle_of(self)
    return self


def readinto(self: FileObject, buffer: Ref, size: Ref | None = None, /) -> Int:
    """Fill a buffer, or its first `size` bytes; returns how many bytes there were."""
    handle_of(self)
    target, room = writable(buffer)
    return read_into(self, target, limited(size, room))


def write(self: FileObject, data: Ref, first: Ref | None = None, second: Ref | None = None, /) -> Int:
    """Write text or bytes, or a part of them (see `stream_parts.py`); returns how many characters or bytes were."""
    return write_file(self, data if first is None else sliced(data, first, second))


def writelines(self: FileObject, lines: Ref, /) -> None:
    """Write the items of an iterable."""
    iterator = get_iterator(lines)
    item = next_item(iterator)
    while item is not None:
        write_file(self, item)
        item = next_item(iterator)


def seek(self: FileObject, offset: Int, whence: Int = 0, /) -> Int:
    """Set the position, counted from the beginning, the current position or the end; returns it."""
    return seek_file(self, offset, whence)


def tell(self: FileObject, /) -> Int:
    """The position."""
    return position_of(self)


def truncate(self: FileObject, size: Ref = NONE, /) -> Int:
    """Make the file end at the position, or after `size` bytes."""
    wanted = position_of(self) if size is NONE else index_of(size)
    forget_read(self)
    checked(FileSystem.truncate(handle_of(self), wanted), None)
    return wanted


def flush(self: FileObject, /) -> None:
    """Nothing is held back."""
    handle_of(self)


def close(self: FileObject, /) -> None:
    """Close the file."""
    close_file(self)


def enter(self: FileObject, /) -> Ref:
    """`with open(...) as file:`"""
    handle_of(self)
    return self


def leave(self: FileObject, kind: Ref, value: Ref, traceback: Ref, /) -> None:
    """The end of `with`: close the file."""
    close_file(self)


def fileno(self: FileObject, /) -> Int:
    """The handle of the system."""
    return handle_of(self)


def isatty(self: FileObject, /) -> bool:
    """Whether it is a terminal."""
    return FileSystem.is_terminal(handle_of(self))


def is_readable(self: FileObject, /) -> bool:
    """Whether it may be read."""
    handle_of(self)
    return self.flags & READ != 0


def is_writable(self: FileObject, /) -> bool:
    """Whether it may be written."""
    handle_of(self)
    return self.flags & WRITE != 0


def is_seekable(self: FileObject, /) -> bool:
    """Whether the position can be set."""
    return FileSystem.seek(handle_of(self), 0, 1) >= 0


def is_closed(self: FileObject) -> Ref:
    """Whether the file is closed."""
    return truth(self.handle < 0)


def get_name(self: FileObject) -> Ref:
    """The path, or the handle."""
    return self.name


def get_mode(self: FileObject) -> Ref:
    """The mode with which it was opened."""
    return self.mode


def get_encoding(self: TextFile) -> Ref:
    """The name of the encoding."""
    encoding = self.encoding
    return interned("utf-8") if encoding is None else encoding


def print_file(self: FileObject, out: Output, mode: Int) -> None:
    """`<io.FileIO name='data' mode='rb'>`"""
    out.text("<io.")
    out.string(self.type.name)
    out.text(" name=")
    print_value(out, self.name, REPR)
    out.text(" mode=")
    print_value(out, self.mode, REPR)
    out.text(">")


_METHODS = (read, readline, readlines, write, writelines, seek, tell, truncate, flush, close, fileno, isatty)
_NAMED: dict[str, Any] = {
    "__enter__": enter,
    "__exit__": leave,
    "__del__": close,
    "readable": is_readable,
    "writable": is_writable,
    "seekable": is_seekable,
}
_GETTERS: dict[str, Any] = {"closed": is_closed, "name": get_name, "mode": get_mode}

for _cls in (TextFile, BinaryFile):
    for _method in _METHODS:
        method_of(_cls)(_method)
    for _name, _named in _NAMED.items():
        method_of(_cls, name=_name)(_named)
    for _name, _getter in _GETTERS.items():
        method_of(_cls, "getter", name=_name)(_getter)
    slot_of(_cls, "iterate")(itself)
    slot_of(_cls, "next")(next_line)
    slot_of(_cls, "print")(print_file)

method_of(BinaryFile)(readinto)
method_of(TextFile, "getter", name="encoding")(get_encoding)
