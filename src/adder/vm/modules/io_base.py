"""io.IOBase: what a class of the program that is a stream gets from its base."""

from __future__ import annotations

from adder.typed import Int, Object, Ref, interned
from adder.vm.modules.stream_parts import count_of, lines_of, write_lines
from adder.vm.runtime.attributes import call_method0, call_method1
from adder.vm.types.buffers import readable
from adder.vm.types.bytearray import ByteArray, new_bytearray
from adder.vm.types.bytes import bytes_from, bytes_result
from adder.vm.types.growable import extend, replace, resize, start_of
from adder.vm.types.numbers import index_of
from adder.vm.types.output import string_builder
from adder.vm.types.protocol import length_of
from adder.vm.types.type import Type, builtin_type, constructor, getter, initializer, method
from adder.vm.value import NONE, small, truth

NEWLINE = ord("\n")
CHUNK = 256


@builtin_type("IOBase", known=False)
class IOBase(Object):
    """Base of streams. The program's class has `readinto(buffer)` or `read(size)`, `write(buffer)`, `ioctl(...)`."""

    is_closed: bool = False

    @constructor
    def create(cls: Type) -> Ref:
        """A stream that is open."""
        return IOBase()

    @initializer
    def initialise(self) -> None:
        """IOBase()"""

    def check(self) -> None:
        """ValueError if the stream is closed."""
        if self.is_closed:
            raise ValueError("I/O operation on closed file.")

    @method(name="__enter__")
    def enter(self, /) -> Ref:
        self.check()
        return self

    @method(name="__exit__")
    def leave(self, kind: Ref, value: Ref, traceback: Ref, /) -> None:
        call_method0(self, interned("close"))

    @method
    def close(self, /) -> None:
        if not self.is_closed:
            self.is_closed = True
            call_method0(self, interned("flush"))

    @getter
    def closed(self) -> Ref:
        return truth(self.is_closed)

    @method
    def flush(self, /) -> None:
        """Nothing is held back."""

    @method
    def readable(self, /) -> bool:
        return False

    @method
    def writable(self, /) -> bool:
        return False

    @method
    def seekable(self, /) -> bool:
        return False

    @method
    def isatty(self, /) -> bool:
        self.check()
        return False

    @method
    def read(self, size: Int = -1, /) -> Ref:
        """Read bytes with `readinto`."""
        self.check()
        if size < 0:
            return read_all(self)
        buffer = new_bytearray(size)
        count = call_method1(self, interned("readinto"), buffer)
        if count is NONE:
            return NONE
        return bytes_from(start_of(buffer), min(max(index_of(count), 0), Int(buffer.length)))

    @method
    def readline(self, size: Int = -1, /) -> Ref:
        """Read a line with `read`, byte by byte."""
        self.check()
        out = string_builder()
        while size != 0:
            piece = call_method1(self, interned("read"), small(1))
            if piece is NONE or length_of(piece) == 0:
                break
            start, length = readable(piece)
            out.bytes(start, length)
            size -= 1
            if start[length - 1] == NEWLINE:
                break
        return bytes_result(out)

    @method
    def readlines(self, hint: Ref = NONE, /) -> Ref:
        """The lines that are left."""
        return lines_of(self, count_of(hint))

    @method
    def writelines(self, lines: Ref, /) -> None:
        """Write the items of an iterable with `write`."""
        self.check()
        write_lines(self, lines)

    def __iter__(self) -> Ref:
        self.check()
        return self

    def __next__(self) -> Ref | None:
        return next_line(self)


def read_all(stream: IOBase) -> Ref:
    """Everything that `readinto` gives."""
    out = string_builder()
    buffer = new_bytearray(CHUNK)
    while True:
        found = call_method1(stream, interned("readinto"), buffer)
        count = 0 if found is NONE else min(index_of(found), Int(buffer.length))
        if count <= 0:
            return bytes_result(out)
        out.bytes(start_of(buffer), count)


def next_line(stream: IOBase) -> Ref | None:
    """The next line, absent at the end."""
    line = call_method0(stream, interned("readline"))
    return line if length_of(line) != 0 else None


@builtin_type("BufferedWriter", known=False, final=True)
class BufferedWriter(Object):
    """Collects what is written, and writes it to another stream in pieces of `size` bytes."""

    stream: Ref
    size: Int
    collected: ByteArray

    @constructor
    def create(cls: Type, stream: Ref, size: Int = CHUNK, /) -> Ref:
        """BufferedWriter(stream, size)"""
        if size <= 0:
            raise ValueError("buffer size must be positive")
        return BufferedWriter(stream, size, new_bytearray(0))

    @method
    def write(self, data: Ref, /) -> Int:
        """Write bytes; returns how many."""
        start, length = readable(data)
        extend(self.collected, start, length)
        if Int(self.collected.length) >= self.size:
            whole = Int(self.collected.length) // self.size * self.size
            piece = bytes_from(start_of(self.collected), whole)
            replace(self.collected, 0, whole, start_of(self.collected), 0)
            call_method1(self.stream, interned("write"), piece)
        return length

    @method
    def flush(self, /) -> None:
        """Write what has been collected."""
        if self.collected.length != 0:
            piece = bytes_from(start_of(self.collected), Int(self.collected.length))
            resize(self.collected, 0)
            call_method1(self.stream, interned("write"), piece)
