"""What str, bytes and bytearray have in common: bytes at a place, and results of the same kind as `self`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from adder.typed import U8, Array, Int, Pointer, Ref, cold, config
from adder.vm.strings import ASCII, as_str, is_ascii, is_str, new_str, str_from_bytes, str_result, text_of
from adder.vm.types.buffers import readable
from adder.vm.types.bytearray import ByteArray, bytearray_from, new_bytearray
from adder.vm.types.bytes import Bytes, bytes_from, check_length, new_bytes
from adder.vm.types.growable import start_of
from adder.vm.types.numbers import to_integer
from adder.vm.types.protocol import type_of
from adder.vm.types.runs import is_countable
from adder.vm.types.slice import clamped
from adder.vm.types.str import Str, length as length_of_str
from adder.vm.types.structure import Known
from adder.vm.types.text_offsets import index_at, offset_at
from adder.vm.types.type import method_of
from adder.vm.value import NONE, is_small, small_value

F = TypeVar("F", bound=Callable[..., Any])

BYTE_VALUES: Array[U8] = Array[U8].of(range(256))
"""Each byte, for pointers to a single one."""


def shared_method(function: F) -> F:
    """Decorator: the function is a method of str, bytes and bytearray."""
    for cls in (Str, Bytes, ByteArray):
        method_of(cls)(function)
    return function


def bytes_method(function: F) -> F:
    """Decorator: the function is a method of bytes and bytearray."""
    for cls in (Bytes, ByteArray):
        method_of(cls)(function)
    return function


def new_text(length: Int) -> Str:
    """A new string of `length` zero bytes, to be filled in at once; MemoryError if that is too long."""
    check_length(length)
    return new_str(length)


def content(value: Ref) -> tuple[Pointer[U8], Int]:
    """The bytes of a str, or of any buffer."""
    text = as_str(value)
    if text is not None:
        return text.items.pointer(), Int(text.length)
    return readable(value)


def operand(self: Ref, value: Ref) -> tuple[Pointer[U8], Int]:
    """The bytes of an argument, which must be a str if `self` is one, else a buffer."""
    if not is_str(self):
        return readable(value)
    text = as_str(value)
    if text is None:
        not_a_str(value)
    return text.items.pointer(), Int(text.length)


@cold
def not_a_str(value: Ref) -> NoReturn:
    """The error of an argument that must be a str."""
    raise TypeError("can't convert '%t' object to str implicitly", value)


def needle(self: Ref, value: Ref) -> tuple[Pointer[U8], Int]:
    """What is looked for in `self`: as `operand`, or for bytes an integer, which stands for a byte."""
    if not is_str(self) and is_countable(value):
        number = to_integer(value)
        if not is_small(number) or not 0 <= small_value(number) < 256:
            raise ValueError("byte must be in range(0, 256)")
        return BYTE_VALUES.pointer(small_value(number)), 1
    return operand(self, value)


def made_like(self: Ref, start: Pointer[U8], length: Int) -> Ref:
    """A copy of bytes as a value of the kind of `self`."""
    if is_str(self):
        return str_from_bytes(start, length)
    if isinstance(self, ByteArray):
        return bytearray_from(start, length)
    return bytes_from(start, length)


def blank_like(self: Ref, length: Int) -> tuple[Ref, Pointer[U8]]:
    """A new value of the kind of `self` with `length` bytes, and where they are. When they have been filled in, the
    value must be passed to `finished`."""
    if is_str(self):
        text = new_text(length)
        return text, text.items.pointer()
    if isinstance(self, ByteArray):
        array = new_bytearray(length)
        return array, start_of(array)
    data = new_bytes(length)
    return data, data.items.pointer()


def finished(value: Ref) -> Ref:
    """What a blank is for the program after its bytes have been filled in."""
    if isinstance(value, Str):
        return str_result(value)
    return value


def is_exact(value: Ref) -> bool:
    """Whether a value is immutable and of a built-in type, so that it may stand for a copy of itself."""
    type_ = type_of(value)
    return type_ is Known.str or type_ is Known.bytes


def part(self: Ref, start: Int, stop: Int) -> Ref:
    """The bytes from one offset to another, as a value of the kind of `self`."""
    first, length = content(self)
    if start == 0 and stop == length and is_exact(self):
        return self
    made = made_like(self, first + start, max(stop - start, 0))
    if isinstance(made, Str) and is_str(self) and text_of(self).info & ASCII != 0:
        made.info |= ASCII
    return made


def is_wide(self: Ref) -> bool:
    """Whether `self` is a str whose bytes are not its characters."""
    text = as_str(self)
    return text is not None and not is_ascii(text)


def length_in_items(self: Ref) -> Int:
    """The number of characters of a str, of bytes otherwise."""
    if is_str(self):
        return length_of_str(self)
    _, length = readable(self)
    return length


def search_range(self: Ref, start: Ref | None, stop: Ref | None) -> tuple[Int, Int]:
    """The offsets that the arguments `start` and `stop` of a search mean; the first is larger if nothing is there."""
    if not config.small_code and start is None and stop is None:
        _, length = content(self)
        return 0, length
    length = length_in_items(self)
    low = 0 if start is None or start is NONE else position(start, length)
    high = length if stop is None or stop is NONE else min(position(stop, length), length)
    if low > high:
        return 1, 0
    text = as_str(self)
    if text is None:
        return low, high
    return offset_at(text, low), offset_at(text, high)


def position(value: Ref, length: Int) -> Int:
    """An index of a search: from the end if negative, but not below 0."""
    index = clamped(value, -length - 1, length + 1)
    return max(index + length, 0) if index < 0 else index


def index_of_offset(self: Ref, offset: Int) -> Int:
    """The index that programs see for an offset; -1 stays what it is."""
    text = as_str(self)
    if text is None or offset < 0:
        return offset
    return index_at(text, offset)
