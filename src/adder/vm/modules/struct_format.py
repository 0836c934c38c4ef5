"""Formats of the module struct: what a format says about the layout of a record."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import Int, Object, Ref, cold
from adder.vm.strings import is_str
from adder.vm.types.buffers import is_buffer
from adder.vm.types.bytes import MAX_LENGTH
from adder.vm.types.bytes_like import content
from adder.vm.types.characters import is_byte_space
from adder.vm.types.exceptions import module_exception
from adder.vm.types.format_spec import is_digit
from adder.vm.types.typecodes import NATIVE_KINDS, SIZE_MASK, STANDARD_KINDS

PAD = ord("x")
STRING = ord("s")
PASCAL = ord("p")
TEXT = ord("S")
"""The address of text."""


class StructError(ValueError):
    """struct.error; as a ValueError it is also what programs for MicroPython expect."""


module_exception(StructError, "error")


class Reader(Object):
    """Goes through a format. After `advance`, `count` items with `code` follow, whose kind is `kind` (as in
    typecodes.py); the first one is at `position` in the record. For `s` and `p` the count is the length."""

    format: Ref
    offset: Int
    native: bool
    aligned: bool
    big: bool
    code: Int = 0
    kind: Int = 0
    count: Int = 0
    position: Int = 0

    def advance(self) -> bool:
        """Go on to the next items behind the current ones; False at the end."""
        if self.code != 0:
            self.position = checked_size(self.position, self.count, self.size())
        start, length = content(self.format)
        while self.offset < length and is_byte_space(start[self.offset]):
            self.offset += 1
        if self.offset == length:
            self.code = 0
            return False
        self.read_count()
        code = Int(start[self.offset])
        self.offset += 1
        self.set_code(code)
        if self.aligned:
            size = self.size()
            self.position = (self.position + size - 1) // size * size
        return True

    def read_count(self) -> None:
        """Read the number before a code; 1 if there is none."""
        start, length = content(self.format)
        self.count = 1
        if not is_digit(start[self.offset]):
            return
        count = 0
        while self.offset < length and is_digit(start[self.offset]):
            if count > MAX_LENGTH:
                too_long()
            count = count * 10 + start[self.offset] - 48
            self.offset += 1
        if self.offset == length:
            raise StructError("repeat count given without format specifier")
        self.count = count

    def set_code(self, code: Int) -> None:
        """The items have this code; struct.error if there is no such code."""
        self.code = code
        if code == PAD or code == STRING or code == PASCAL:
            self.kind = 1
            return
        self.kind = 0
        if code < 128 and code != ord("u"):
            self.kind = NATIVE_KINDS[code] if self.native else STANDARD_KINDS[code]
        if self.kind == 0:
            raise StructError("bad char in struct format")

    def size(self) -> Int:
        """The size of one of the current items."""
        return self.kind & SIZE_MASK

    def values(self) -> Int:
        """How many values of the program the current items are."""
        if self.code == PAD:
            return 0
        return 1 if self.code == STRING or self.code == PASCAL else self.count


@cold
def too_long() -> NoReturn:
    """The error of a record that is too large."""
    raise StructError("total struct size too long")


def checked_size(position: Int, count: Int, size: Int) -> Int:
    """Where the record goes on behind some items."""
    if count > MAX_LENGTH // size or count * size > MAX_LENGTH - position - 8:
        too_long()
    return position + count * size


def reader_of(format_: Ref) -> Reader:
    """A reader at the beginning of a format."""
    if not is_str(format_) and not is_buffer(format_):
        raise TypeError("Struct() argument 1 must be a str or bytes object, not %t", format_)
    start, length = content(format_)
    order = Int(start[0]) if length > 0 else 0
    native = not (length > 0 and order in b"<>!=")
    skipped = 1 if length > 0 and order in b"@<>!=" else 0
    big = order == ord(">") or order == ord("!")
    return Reader(format_, skipped, native, native, big)


def measure(format_: Ref) -> tuple[Int, Int]:
    """The size of a record in bytes, and the number of its values."""
    reader = reader_of(format_)
    values = 0
    while reader.advance():
        values = checked_size(values, reader.values(), 1)
    return reader.position, values
