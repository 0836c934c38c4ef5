"""Files and directories on Unix."""

from __future__ import annotations

import os

from adder.targets.unix.system import (
    c_close,
    c_error,
    c_is_terminal,
    c_length,
    c_open,
    c_read,
    c_seek,
    c_write,
)
from adder.typed import (
    I32,
    U8,
    U32,
    U64,
    Array,
    Int,
    Pointer,
    Word,
    extern,
    load_u8,
    load_word,
    pointer_at,
    static_ram,
)
from adder.vm.modules.file_system import (
    APPEND,
    CREATE,
    EXCLUSIVE,
    READ,
    TRUNCATE,
    WRITE,
    Entry,
    FileSystem,
    Status,
)
from adder.vm.modules.system_texts import text_of_system
from adder.vm.runtime.events import events, run_events

EINTR = 4
NEW_FILE_MODE = 0o666
NEW_DIRECTORY_MODE = 0o777
CURRENT_DIRECTORY = -100
"""Tells `statx` that paths are relative to the current directory."""
BASIC_STATUS = 0x7FF

STATUS: Array[U64] = static_ram(Array[U64](32))
"""A `struct statx`."""
VOLUME: Array[U64] = static_ram(Array[U64](16))
"""A `struct statvfs`."""
DIRECTORY = 0x4000


@extern("ftruncate")
def c_truncate(descriptor: I32, length: Int) -> I32:
    """Change the length of a file."""
    raise NotImplementedError


@extern("mkdir")
def c_make_directory(path: Pointer[U8], mode: U32) -> I32:
    """Make a directory."""
    raise NotImplementedError


@extern("rmdir")
def c_remove_directory(path: Pointer[U8]) -> I32:
    """Remove an empty directory."""
    raise NotImplementedError


@extern("unlink")
def c_remove(path: Pointer[U8]) -> I32:
    """Remove a file."""
    raise NotImplementedError


@extern("rename")
def c_rename(path: Pointer[U8], target: Pointer[U8]) -> I32:
    """Give a file another name."""
    raise NotImplementedError


@extern("chdir")
def c_change_directory(path: Pointer[U8]) -> I32:
    """Change the current directory."""
    raise NotImplementedError


@extern("getcwd")
def c_current_directory(buffer: Pointer[U8], size: Word) -> Word:
    """Store the path of the current directory; 0 on failure."""
    raise NotImplementedError


@extern("opendir")
def c_open_directory(path: Pointer[U8]) -> Word:
    """Open a directory; 0 on failure."""
    raise NotImplementedError


@extern("readdir")
def c_next_entry(directory: Word) -> Word:
    """The address of the next entry of a directory, 0 at the end."""
    raise NotImplementedError


@extern("closedir")
def c_close_directory(directory: Word) -> I32:
    """Close a directory."""
    raise NotImplementedError


@extern("statx")
def c_status(base: I32, path: Pointer[U8], flags: I32, mask: U32, result: Pointer[U64]) -> I32:
    """Find out about a file."""
    raise NotImplementedError


@extern("statvfs")
def c_volume(path: Pointer[U8], result: Pointer[U64]) -> I32:
    """Find out about the file system that a path is on."""
    raise NotImplementedError


@extern("sync")
def c_flush() -> None:
    """Write everything to the disks."""
    raise NotImplementedError


def outcome(result: Int) -> Int:
    """A result of a C function, or the negative number of its error."""
    return result if result >= 0 else -Int(c_error()[0])


def open_file(path: Pointer[U8], flags: Int) -> Int:
    """Open a file."""
    system_flags = os.O_CLOEXEC
    if flags & READ and flags & WRITE:
        system_flags |= os.O_RDWR
    elif flags & WRITE:
        system_flags |= os.O_WRONLY
    if flags & CREATE:
        system_flags |= os.O_CREAT
    if flags & EXCLUSIVE:
        system_flags |= os.O_EXCL
    if flags & TRUNCATE:
        system_flags |= os.O_TRUNC
    if flags & APPEND:
        system_flags |= os.O_APPEND
    return outcome(Int(c_open(path, system_flags, NEW_FILE_MODE)))


def close_file(handle: Int) -> Int:
    """Close a file."""
    return outcome(Int(c_close(handle)))


def read_file(handle: Int, target: Pointer[U8], count: Int) -> Int:
    """Read bytes. Signals do what they ask for, and reading goes on."""
    while True:
        result = outcome(c_read(handle, target, Word(count)))
        if result != -EINTR:
            return result
        if events.pending != 0:
            run_events()


def write_file(handle: Int, source: Pointer[U8], count: Int) -> Int:
    """Write bytes. Signals do what they ask for, and writing goes on."""
    while True:
        result = outcome(c_write(handle, source, Word(count)))
        if result != -EINTR:
            return result
        if events.pending != 0:
            run_events()


def seek_file(handle: Int, offset: Int, whence: Int) -> Int:
    """Set the position."""
    return outcome(c_seek(handle, offset, whence))


def truncate_file(handle: Int, length: Int) -> Int:
    """Change the length."""
    return outcome(Int(c_truncate(handle, length)))


def is_terminal(handle: Int) -> bool:
    """Whether a file is a terminal."""
    return c_is_terminal(handle) != 0


def file_status(path: Pointer[U8], status: Status) -> Int:
    """Find out about a file."""
    result = outcome(Int(c_status(CURRENT_DIRECTORY, path, 0, BASIC_STATUS, STATUS.pointer())))
    if result < 0:
        return result
    status.links = Int(STATUS[2] & 0xFFFF_FFFF)
    status.user = Int(STATUS[2] >> 32)
    status.group = Int(STATUS[3] & 0xFFFF_FFFF)
    status.mode = Int(STATUS[3] >> 32 & 0xFFFF)
    status.inode = Int(STATUS[4])
    status.size = Int(STATUS[5])
    status.accessed = Int(STATUS[8])
    status.changed = Int(STATUS[12])
    status.modified = Int(STATUS[14])
    status.device = Int(STATUS[17] & 0xFFFF_FFFF) << 8 | Int(STATUS[17] >> 32)
    return 0


def make_directory(path: Pointer[U8]) -> Int:
    """Make a directory."""
    return outcome(Int(c_make_directory(path, NEW_DIRECTORY_MODE)))


def remove_directory(path: Pointer[U8]) -> Int:
    """Remove an empty directory."""
    return outcome(Int(c_remove_directory(path)))


def remove_file(path: Pointer[U8]) -> Int:
    """Remove a file."""
    return outcome(Int(c_remove(path)))


def rename_file(path: Pointer[U8], target: Pointer[U8]) -> Int:
    """Give a file another name."""
    return outcome(Int(c_rename(path, target)))


def change_directory(path: Pointer[U8]) -> Int:
    """Change the current directory."""
    return outcome(Int(c_change_directory(path)))


def current_directory(buffer: Pointer[U8], size: Int) -> Int:
    """Store the path of the current directory; returns its length."""
    address = c_current_directory(buffer, Word(size))
    if address == 0:
        return -Int(c_error()[0])
    return c_length(address)


def open_directory(path: Pointer[U8]) -> Int:
    """Open a directory."""
    address = c_open_directory(path)
    return -Int(c_error()[0]) if address == 0 else Int(address)


ENTRY_KIND = 18
ENTRY_NAME = 19
"""Where type and name are in a `struct dirent`; the number of the inode comes first."""


def next_entry(handle: Int, entry: Entry) -> bool:
    """The next entry of a directory; False at the end."""
    address = c_next_entry(Word(handle))
    if address == 0:
        return False
    name = address + ENTRY_NAME
    entry.name = text_of_system(pointer_at(U8, name), c_length(name))
    entry.kind = Int(load_u8(address + ENTRY_KIND)) << 12
    entry.inode = Int(load_word(address))
    return True


def close_directory(handle: Int) -> Int:
    """Close a directory."""
    return outcome(Int(c_close_directory(Word(handle))))


def volume_status(path: Pointer[U8], numbers: Pointer[U64]) -> Int:
    """Find out about the file system that a path is on."""
    result = outcome(Int(c_volume(path, VOLUME.pointer())))
    if result >= 0:
        for index in range(8):
            numbers[index] = VOLUME[index]
        numbers[8] = VOLUME[9]
        numbers[9] = VOLUME[10]
    return result


FileSystem.open = open_file
FileSystem.close = close_file
FileSystem.read = read_file
FileSystem.write = write_file
FileSystem.seek = seek_file
FileSystem.truncate = truncate_file
FileSystem.is_terminal = is_terminal
FileSystem.status = file_status
FileSystem.make_directory = make_directory
FileSystem.remove_directory = remove_directory
FileSystem.remove = remove_file
FileSystem.rename = rename_file
FileSystem.change_directory = change_directory
FileSystem.current_directory = current_directory
FileSystem.open_directory = open_directory
FileSystem.next_entry = next_entry
FileSystem.close_directory = close_directory
FileSystem.volume = volume_status
FileSystem.flush = c_flush
