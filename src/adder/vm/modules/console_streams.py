"""The console as files: sys.stdin, sys.stdout and sys.stderr, and the bytes below each of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Int, Object, Pointer, Ref, config
from adder.vm.modules.stream_parts import count_of, finished_text, limited, lines_of, part_of
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.strings import as_str
from adder.vm.types.buffers import readable, writable
from adder.vm.types.bytes import bytes_result
from adder.vm.types.list import list_of_iterable
from adder.vm.types.output import Console, Output, string_builder
from adder.vm.types.protocol import truth_of
from adder.vm.types.text_offsets import character_count
from adder.vm.types.type import builtin_type, getter, method
from adder.vm.value import NONE

NEWLINE = 10
RETURN = 13
NO_LIMIT = -1
HOSTED = config.platform in ("linux", "darwin")

INPUT, OUTPUT, ERRORS = range(3)


class ByteStreams:
    """Functions of the target for bytes that are not text: `write` and `write_error`; set when it is imported. `flush`
    writes what the target holds back of the output, if it does that."""

    write: ClassVar[Callable[[Pointer[U8], Int], None]]
    write_error: ClassVar[Callable[[Pointer[U8], Int], None]]
    flush: ClassVar[Callable[[], None]]


def nothing_held_back() -> None:
    """`ByteStreams.flush` of targets that write at once."""


ByteStreams.flush = nothing_held_back


@builtin_type("TextIOWrapper", final=True, known=False)
class ConsoleStream(Object):
    """Standard input, output or error output (`number`), as text or as bytes."""

    number: U8
    binary: bool

    @method
    def write(self, data: Ref, first: Ref | None = None, second: Ref | None = None, /) -> Int:
        """Write text, or anything that has bytes, or a part of it (see `stream_parts.py`); returns how many characters
        of text, or bytes, that were."""
        text = as_str(data)
        if text is None:
            start, count = readable(data)
            offset, length = part_of(count, first, second)
            self.put(start + offset, length)
            return length
        if self.binary:
            raise TypeError("a bytes-like object is required, not 'str'")
        offset, length = part_of(Int(text.length), first, second)
        self.put(text.items.pointer(offset), length)
        return character_count(text) if first is None else length

    def put(self, start: Pointer[U8], count: Int) -> None:
        """Write bytes."""
        if self.number == INPUT:
            raise OSError("not writable")
        if self.number == ERRORS:
            ByteStreams.write_error(start, count)
        elif self.binary:
            ByteStreams.write(start, count)
        else:
            Console.write(start, count)

    @method
    def read(self, size: Ref = NONE, /) -> Ref:
        """Read so many characters or bytes, by default everything up to the end of the input."""
        return self.collected(count_of(size), False)

    @method
    def readline(self, size: Ref = NONE, /) -> Ref:
        """Read up to the end of the line, which is included."""
        return self.collected(count_of(size), True)

    @method
    def readlines(self, hint: Ref = NONE, /) -> Ref:
        """The lines that are left; no more after as many characters or bytes as `hint` says."""
        return lines_of(self, count_of(hint))

    if HOSTED:

        @method
        def readlines(self) -> Ref:
            """The lines that are left."""
            return list_of_iterable(self)

        @method
        def fileno(self) -> Int:
            """The number of the file descriptor."""
            return Int(self.number)

    def collected(self, size: Int, line: bool) -> Ref:
        """What `read` and `readline` return."""
        out = string_builder()
        while size != 0:
            byte = self.take(out)
            if byte == END_OF_INPUT or (line and byte == NEWLINE):
                break
            size -= 1
        return bytes_result(out) if self.binary else finished_text(out)

    def take(self, out: Output) -> Int:
        """Append the next character, or byte; returns its first byte, or END_OF_INPUT."""
        first = self.next_byte()
        if first == END_OF_INPUT:
            return first
        out.byte(first)
        if not self.binary and first >= 0xC0:
            for _ in range(1 if first < 0xE0 else 2 if first < 0xF0 else 3):
                byte = self.next_byte()
                if byte == END_OF_INPUT:
                    break
                out.byte(byte)
        return first

    def next_byte(self) -> Int:
        """A byte of the input. At a terminal, lines of text end with a carriage return."""
        if self.number != INPUT:
            raise OSError("not readable")
        byte = Terminal.read()
        return NEWLINE if byte == RETURN and not HOSTED and not self.binary else byte

    @method
    def readinto(self, buffer: Ref, size: Ref | None = None, /) -> Int:
        """Fill a buffer, or its first `size` bytes; returns how many bytes there were."""
        start, room = writable(buffer)
        wanted = limited(size, room)
        count = 0
        while count < wanted:
            byte = self.next_byte()
            if byte == END_OF_INPUT:
                break
            start, room = writable(buffer)
            if count == room:
                break
            start[count] = U8(byte)
            count += 1
        return count

    @method
    def flush(self) -> None:
        """Write what is held back."""
        ByteStreams.flush()

    @getter
    def buffer(self) -> Ref:
        """The same file with bytes instead of text."""
        match self.number:
            case 0:
                return STDIN_BYTES
            case 1:
                return STDOUT_BYTES
            case _:
                return STDERR_BYTES

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        line = self.collected(NO_LIMIT, True)
        return line if truth_of(line) else None


STDIN = ConsoleStream(INPUT, False)
STDOUT = ConsoleStream(OUTPUT, False)
STDERR = ConsoleStream(ERRORS, False)
STDIN_BYTES = ConsoleStream(INPUT, True)
STDOUT_BYTES = ConsoleStream(OUTPUT, True)
STDERR_BYTES = ConsoleStream(ERRORS, True)
