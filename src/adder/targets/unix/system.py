"""The functions of the C library that the Unix program calls, and constants of Linux."""

from __future__ import annotations

import os
from collections.abc import Callable

from adder.typed import I32, U8, U32, U64, Array, Int, Pointer, Ref, Word, extern, load_u8
from adder.vm.modules.system_texts import bytes_for_system
from adder.vm.strings import text_of

O_RDONLY = os.O_RDONLY
O_DIRECTORY = os.O_DIRECTORY
SEEK_SET = 0
SEEK_END = 2
PROT_READ = 1
PROT_READ_WRITE = 3
MAP_PRIVATE = 2
MAP_PRIVATE_ANONYMOUS_NORESERVE = 0x4022
DONT_NEED = 4
SIGINT = 2
STDIN = 0
STDOUT = 1
STDERR = 2


@extern("__errno_location")
def c_error() -> Pointer[I32]:
    """Where the C library keeps the number of the last error."""
    raise NotImplementedError


@extern("write")
def c_write(descriptor: I32, data: Pointer[U8], count: Word) -> Int:
    """Write bytes to a file; returns how many, or -1."""
    return os.write(descriptor, bytes(data[index] for index in range(count)))


@extern("read")
def c_read(descriptor: I32, data: Pointer[U8], count: Word) -> Int:
    """Read bytes from a file; returns how many, 0 at the end, or -1."""
    content = os.read(descriptor, count)
    for index, byte in enumerate(content):
        data[index] = byte
    return len(content)


@extern("open")
def c_open(path: Pointer[U8], flags: I32, mode: I32) -> I32:
    """Open a file; returns its descriptor, or -1."""
    raise NotImplementedError


@extern("close")
def c_close(descriptor: I32) -> I32:
    """Close a file."""
    os.close(descriptor)
    return 0


@extern("lseek")
def c_seek(descriptor: I32, offset: Int, whence: I32) -> Int:
    """Move the position in a file; returns it, or -1."""
    return os.lseek(descriptor, offset, whence)


@extern("isatty")
def c_is_terminal(descriptor: I32) -> I32:
    """1 if the file is a terminal."""
    return int(os.isatty(descriptor))


@extern("mmap")
def c_map(address: Word, size: Word, protection: I32, flags: I32, descriptor: I32, offset: Int) -> Word:
    """Reserve memory; returns its address, all ones on failure."""
    raise NotImplementedError


@extern("madvise")
def c_advise(address: Word, size: Word, advice: I32) -> I32:
    """Say what will be done with mapped pages."""
    raise NotImplementedError


@extern("realpath")
def c_real_path(path: Pointer[U8], result: Pointer[U8]) -> Word:
    """Store the path without links and dots, up to 4096 bytes; 0 on failure."""
    raise NotImplementedError


@extern("getenv")
def c_environment(name: Pointer[U8]) -> Word:
    """The address of an environment variable's text, 0 if it is not set."""
    raise NotImplementedError


@extern("poll")
def c_poll(entries: Pointer[U64], count: Word, timeout: I32) -> I32:
    """Wait up to `timeout` milliseconds until a file can be read; the entry holds descriptor, wanted events, events."""
    raise NotImplementedError


@extern("tcgetattr")
def c_get_terminal(descriptor: I32, state: Pointer[U32]) -> I32:
    """Get the modes of a terminal; 0 if it is one."""
    raise NotImplementedError


@extern("tcsetattr")
def c_set_terminal(descriptor: I32, when: I32, state: Pointer[U32]) -> I32:
    """Set the modes of a terminal."""
    raise NotImplementedError


@extern("signal")
def c_signal(number: I32, handler: Callable[[I32], None]) -> Word:
    """Call a function on a signal."""
    raise NotImplementedError


@extern("siginterrupt")
def c_signal_interrupts(number: I32, flag: I32) -> I32:
    """Whether a signal ends the C functions that wait."""
    raise NotImplementedError


def c_text(text: Ref) -> Array[U8]:
    """A string's bytes, followed by 0."""
    content = text_of(text)
    return bytes_for_system(content.items.pointer(), Int(content.length))


def c_length(address: Word) -> Int:
    """The number of bytes before the 0 that ends a text."""
    length = 0
    while load_u8(address + Word(length)) != 0:
        length += 1
    return length
