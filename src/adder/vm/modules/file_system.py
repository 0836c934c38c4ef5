"""The file system of the target, as functions, and the exceptions for its errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NoReturn

from adder.typed import U8, U64, Array, Int, Object, Pointer, Raised, Ref, cold, config
from adder.vm.modules.system_texts import bytes_for_system
from adder.vm.strings import is_str
from adder.vm.types.buffers import is_buffer
from adder.vm.types.bytes_like import content
from adder.vm.types.errnos import NUMBERS
from adder.vm.types.exceptions import EXCEPTION_TYPES, OS_ERROR, ExceptionObject
from adder.vm.types.structure import Type
from adder.vm.types.tuple import tuple2
from adder.vm.value import small

READ = 1
WRITE = 2
CREATE = 4
EXCLUSIVE = 8
TRUNCATE = 16
APPEND = 32
"""What `FileSystem.open` is asked for."""


class Status(Object):
    """What is known of a file; times are in seconds since 1970."""

    mode: Int = 0
    inode: Int = 0
    device: Int = 0
    links: Int = 0
    user: Int = 0
    group: Int = 0
    size: Int = 0
    accessed: Int = 0
    modified: Int = 0
    changed: Int = 0


class Entry(Object):
    """An entry of a directory: its name, and its type as in the mode of a file (`0x4000` directory, `0x8000` file)."""

    name: Ref
    kind: Int = 0
    inode: Int = 0


class FileSystem:
    """Functions of the target, set when it is imported. Paths end with a 0 byte. All return a negative error number if
    they fail; `open` returns a handle, `read` and `write` a number of bytes, `seek` the new position."""

    open: ClassVar[Callable[[Pointer[U8], Int], Int]]
    close: ClassVar[Callable[[Int], Int]]
    read: ClassVar[Callable[[Int, Pointer[U8], Int], Int]]
    write: ClassVar[Callable[[Int, Pointer[U8], Int], Int]]
    seek: ClassVar[Callable[[Int, Int, Int], Int]]
    truncate: ClassVar[Callable[[Int, Int], Int]]
    is_terminal: ClassVar[Callable[[Int], bool]]
    status: ClassVar[Callable[[Pointer[U8], Status], Int]]
    make_directory: ClassVar[Callable[[Pointer[U8]], Int]]
    remove_directory: ClassVar[Callable[[Pointer[U8]], Int]]
    remove: ClassVar[Callable[[Pointer[U8]], Int]]
    rename: ClassVar[Callable[[Pointer[U8], Pointer[U8]], Int]]
    change_directory: ClassVar[Callable[[Pointer[U8]], Int]]
    current_directory: ClassVar[Callable[[Pointer[U8], Int], Int]]
    """Stores a path and returns its length."""
    open_directory: ClassVar[Callable[[Pointer[U8]], Int]]
    next_entry: ClassVar[Callable[[Int, Entry], bool]]
    close_directory: ClassVar[Callable[[Int], Int]]
    volume: ClassVar[Callable[[Pointer[U8], Pointer[U64]], Int]]
    """Stores the ten numbers of `os.statvfs`."""
    flush: ClassVar[Callable[[], None]]


_SUBCLASSES = {
    "ENOENT": "FileNotFoundError",
    "EEXIST": "FileExistsError",
    "EACCES": "PermissionError",
    "EPERM": "PermissionError",
    "ENOTDIR": "NotADirectoryError",
    "EISDIR": "IsADirectoryError",
    "EINTR": "InterruptedError",
    "EAGAIN": "BlockingIOError",
    "EPIPE": "BrokenPipeError",
    "ETIMEDOUT": "TimeoutError",
    "ECONNREFUSED": "ConnectionRefusedError",
    "ECONNRESET": "ConnectionResetError",
    "ECONNABORTED": "ConnectionAbortedError",
}
SUBCLASS_NUMBERS: Array[U8] = Array[U8].of(NUMBERS[name] for name in _SUBCLASSES)
SUBCLASSES: Array[Type] = Array[Type].of(EXCEPTION_TYPES[name] for name in _SUBCLASSES.values())
"""The types of OSError for some error numbers."""


def error_type(number: Int) -> Type:
    """The type of OSError for an error number. Programs for the reference expect OSError itself."""
    if not config.reference_quirks:
        for index in range(len(SUBCLASS_NUMBERS)):
            if SUBCLASS_NUMBERS[index] == number:
                return SUBCLASSES[index]
    return OS_ERROR


@cold
def raise_os_error(number: Int, path: Ref | None) -> NoReturn:
    """Raise OSError, or what derives from it, for an error number."""
    value = small(number) if path is None else tuple2(small(number), path)
    made = ExceptionObject(value)
    made.type = error_type(number)
    raise Raised(made)


def checked(result: Int, path: Ref | None) -> Int:
    """A result of a function of the file system; OSError if it is an error."""
    if result < 0:
        raise_os_error(-result, path)
    return result


def path_bytes(path: Ref) -> Array[U8]:
    """A path as bytes that end with 0; TypeError, ValueError."""
    if not is_str(path) and not is_buffer(path):
        raise TypeError("expected str or bytes, not %t", path)
    start, length = content(path)
    for index in range(length):
        if start[index] == 0:
            raise ValueError("embedded null byte")
    return bytes_for_system(start, length)
