"""The module struct: values as packed bytes."""

from __future__ import annotations

from adder.typed import U8, U64, Int, Object, Pointer, Ref, Word, cast, config, copy_items, type_object
from adder.vm.modules.struct_format import PASCAL, STRING, TEXT, Reader, StructError, measure, reader_of
from adder.vm.modules.struct_objects import object_of_word, text_at, word_of_object
from adder.vm.types.buffers import is_buffer, readable, writable
from adder.vm.types.bytes import bytes_from, new_bytes
from adder.vm.types.exceptions import exception_type
from adder.vm.types.ieee import is_infinite_pattern
from adder.vm.types.items import load_bits, load_item, store_bits, store_item
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import Numbers, index_of
from adder.vm.types.runs import is_countable
from adder.vm.types.tuple import Tuple, new_tuple
from adder.vm.types.type import Type, builtin_type, constructor, getter, method
from adder.vm.types.typecodes import CHARACTER, FLOAT, OBJECT, SIZE_MASK, WORD_BYTES
from adder.vm.value import NONE, small

module = BuiltinModule("struct")
module.constant("error", exception_type(StructError))


def put_value(place: Pointer[U8], reader: Reader, value: Ref) -> None:
    """Store a value as an item of the current kind; struct.error if it is none."""
    if config.object_codes and reader.code == OBJECT:
        store_bits(place, WORD_BYTES, reader.big, U64(word_of_object(value)))
        return
    if reader.code == STRING or reader.code == PASCAL:
        put_string(place, reader, value)
        return
    if reader.kind & CHARACTER:
        if not is_buffer(value) or buffer_length(value) != 1:
            raise StructError("char format requires a bytes object of length 1")
    elif reader.kind & FLOAT == 0 and reader.code != ord("?") and not is_countable(value):
        raise StructError("required argument is not an integer")
    try:
        store_item(place, reader.kind, reader.big, value)
    except TypeError:
        if reader.kind & FLOAT == 0:
            raise
        raise StructError("required argument is not a float") from None
    except OverflowError:
        raise StructError("argument out of range") from None
    check_float(place, reader, value)


def check_float(place: Pointer[U8], reader: Reader, value: Ref) -> None:
    """OverflowError if a float was too large for an item."""
    size = reader.kind & SIZE_MASK
    if reader.kind & FLOAT and (size == 2 or (size == 4 and not reader.native)):
        if is_infinite_pattern(load_bits(place, size, reader.big), size * 8):
            number = Numbers.float_of(value)
            if number - number == 0.0:
                raise OverflowError("float too large to pack")


def buffer_length(value: Ref) -> Int:
    """The number of bytes of a buffer."""
    _, length = readable(value)
    return length


def put_string(place: Pointer[U8], reader: Reader, value: Ref) -> None:
    """Store bytes in as many bytes as the count says, for `p` behind their number."""
    if not is_buffer(value):
        raise StructError("argument for 's' must be a bytes object")
    start, length = readable(value)
    room = reader.count
    if reader.code == PASCAL and room > 0:
        room -= 1
        place[0] = U8(min(length, room, 255))
        place += 1
    copy_items(place, start, min(length, room))


def put_values(place: Pointer[U8], format_: Ref, args: Pointer[Ref], count: Int) -> None:
    """Store values in a record whose bytes are 0, as they stay where values are missing."""
    reader = reader_of(format_)
    next_value = 0
    while reader.advance():
        size = reader.size() if reader.code != STRING and reader.code != PASCAL else reader.count
        for number in range(reader.values()):
            if next_value == count:
                return
            put_value(place + (reader.position + number * size), reader, args[next_value])
            next_value += 1


def check_count(expected: Int, found: Int) -> None:
    """struct.error unless there are as many values as the format says. Programs for the reference may rely on missing
    ones being 0 and on others being ignored."""
    if not config.reference_quirks and expected != found:
        raise StructError("pack expected %d items for packing (got %d)", expected, found)


def get_values(start: Pointer[U8], format_: Ref) -> Tuple:
    """The values in a record."""
    _, count = measure(format_)
    made = new_tuple(count)
    reader = reader_of(format_)
    next_value = 0
    while reader.advance():
        for number in range(reader.values()):
            made.items[next_value] = get_value(start + reader.position, number, reader)
            next_value += 1
    return made


def get_value(place: Pointer[U8], number: Int, reader: Reader) -> Ref:
    """One of the current values, which start at a place."""
    if reader.code == STRING:
        return bytes_from(place, reader.count)
    if reader.code == PASCAL:
        if reader.count == 0:
            return bytes_from(place, 0)
        return bytes_from(place + 1, min(Int(place[0]), reader.count - 1))
    place += number * reader.size()
    if config.object_codes and reader.code == OBJECT:
        return object_of_word(Word(load_bits(place, WORD_BYTES, reader.big)))
    if config.object_codes and reader.code == TEXT:
        return text_at(Word(load_bits(place, WORD_BYTES, reader.big)))
    return load_item(place, reader.kind, reader.big)


def checked_offset(offset: Int, size: Int, length: Int) -> Int:
    """Where a record is in a buffer; struct.error if it is not within it."""
    if offset < 0:
        if offset + size > 0:
            raise StructError("not enough data for %d bytes at offset %d", size, offset)
        if offset + length < 0:
            raise StructError("offset %d out of range for %d-byte buffer", offset, length)
        offset += length
    if length - offset < size:
        raise StructError(
            "a buffer of %d bytes at offset %d is needed (actual size is %d)", size, offset, length
        )
    return offset


# Functions


def pack_values(format_: Ref, args: Pointer[Ref], count: Int) -> Ref:
    """A record with these values."""
    size, expected = measure(format_)
    check_count(expected, count)
    made = new_bytes(size)
    put_values(made.items.pointer(), format_, args, count)
    return made


def pack_values_into(format_: Ref, buffer: Ref, offset: Int, args: Pointer[Ref], count: Int) -> None:
    """Store a record with these values in a buffer."""
    size, expected = measure(format_)
    check_count(expected, count)
    record = new_bytes(size)
    put_values(record.items.pointer(), format_, args, count)
    start, length = writable(buffer)
    offset = checked_offset(offset, size, length)
    copy_items(start + offset, record.items.pointer(), size)


def unpack_exactly(format_: Ref, buffer: Ref) -> Ref:
    """The values in a buffer, which must be just one record."""
    size, _ = measure(format_)
    start, length = readable(buffer)
    if length != size:
        raise StructError("unpack requires a buffer of %d bytes", size)
    return get_values(start, format_)


def unpack_at(format_: Ref, buffer: Ref, offset: Int) -> Ref:
    """The values in a record somewhere in a buffer."""
    size, _ = measure(format_)
    start, length = readable(buffer)
    return get_values(start + checked_offset(offset, size, length), format_)


def check_arguments(positional: Int, keywords: Int, least: Int) -> None:
    """TypeError unless there are enough positional arguments and no others."""
    if keywords != 0:
        raise TypeError("function takes no keyword arguments")
    if positional < least:
        raise TypeError("function missing %d required positional arguments", least - positional)


@module.function
def calcsize(format_: Ref, /) -> Int:
    """The size of a record in bytes."""
    size, _ = measure(format_)
    return size


@module.function(raw=True)
def pack(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """pack(format, *values)"""
    check_arguments(positional, keywords, 1)
    return pack_values(args[0], args + 1, positional - 1)


@module.function(raw=True)
def pack_into(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """pack_into(format, buffer, offset, *values)"""
    check_arguments(positional, keywords, 3)
    pack_values_into(args[0], args[1], index_of(args[2]), args + 3, positional - 3)
    return NONE


@module.function
def unpack(format_: Ref, buffer: Ref, /) -> Ref:
    """The values in a buffer, which must be just one record."""
    return unpack_exactly(format_, buffer)


@module.function(named=True)
def unpack_from(format_: Ref, /, buffer: Ref, offset: Int = 0) -> Ref:
    """The values in a record somewhere in a buffer."""
    return unpack_at(format_, buffer, offset)


@module.function
def iter_unpack(format_: Ref, buffer: Ref, /) -> Ref:
    """An iterator over the records in a buffer."""
    size, _ = measure(format_)
    if size == 0:
        raise StructError("cannot iteratively unpack with a struct of length 0")
    if buffer_length(buffer) % size != 0:
        raise StructError("iterative unpacking requires a buffer of a multiple of %d bytes", size)
    return UnpackIterator(format_, buffer, size, 0)


@builtin_type("unpack_iterator", final=True, known=False)
class UnpackIterator(Object):
    """Goes through the records in a buffer."""

    format: Ref
    buffer: Ref
    size: Int
    offset: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        start, length = readable(self.buffer)
        offset = self.offset
        if offset + self.size > length:
            return None
        self.offset = offset + self.size
        return get_values(start + offset, self.format)


@builtin_type("Struct", known=False)
class StructObject(Object):
    """A format with the functions of the module as methods."""

    layout: Ref

    @constructor
    def create(cls: Type, format_: Ref, /) -> Ref:
        """Struct(format)"""
        measure(format_)
        return StructObject(format_)

    @getter
    def format(self) -> Ref:
        return self.layout

    @getter
    def size(self) -> Ref:
        return small(calcsize(self.layout))

    @method(name="pack", raw=True)
    def pack_method(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:  # type: ignore[misc]
        """pack(*values)"""
        check_arguments(positional, keywords, 1)
        return pack_values(cast(StructObject, args[0]).layout, args + 1, positional - 1)

    @method(name="pack_into", raw=True)
    def pack_into_method(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:  # type: ignore[misc]
        """pack_into(buffer, offset, *values)"""
        check_arguments(positional, keywords, 3)
        layout = cast(StructObject, args[0]).layout
        pack_values_into(layout, args[1], index_of(args[2]), args + 3, positional - 3)
        return NONE

    @method(name="unpack")
    def unpack_method(self, buffer: Ref, /) -> Ref:
        return unpack_exactly(self.layout, buffer)

    @method(name="unpack_from", named=True)
    def unpack_from_method(self, buffer: Ref, offset: Int = 0) -> Ref:
        return unpack_at(self.layout, buffer, offset)

    @method(name="iter_unpack")
    def iter_unpack_method(self, buffer: Ref, /) -> Ref:
        return iter_unpack(self.layout, buffer)


module.constant("Struct", type_object(StructObject))
