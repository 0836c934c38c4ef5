"""Functions the translator knows: casts, explicit wrap-around, overflow tests, moving items, raw memory.

Their bodies here are their meaning under CPython; the translator replaces calls by C expressions.
"""

from __future__ import annotations

import inspect
import math
import struct
import typing
from typing import Any, TypeVar, cast as _static_cast, overload

from adder.typed.arrays import Pointer
from adder.typed.config import config
from adder.typed.memory import memory
from adder.typed.numbers import Float, Int, IntegerType, Word
from adder.typed.refs import Immediate, Ref, bits, ref_of_bits

T = TypeVar("T")


@overload
def cast(cls: type[T], value: Any) -> T: ...
@overload
def cast(cls: Any, value: Any) -> Any: ...
def cast(cls: Any, value: Any) -> Any:
    """`value` as an instance of `cls`, checked under CPython and in debug builds only. None (0) passes if allowed.

    `cls` may be a `Callable[...]`: the same function address, called with other parameter and result types. Under
    CPython only `Callable[[Word, ...], Word]` makes a difference: words become what the function's annotations say.
    """
    if not isinstance(cls, type):
        parameters, result = typing.get_args(cls)
        words = result is Word and all(parameter is Word for parameter in parameters)
        return _called_with_words(value) if words else value
    assert value is None or isinstance(value, cls), f"cast of {type(value).__name__} to {cls.__name__}"
    return value


def _called_with_words(function: Any) -> Any:
    hints = typing.get_type_hints(function)
    parameters = inspect.signature(function).parameters.values()

    def call(*words: int) -> int:
        arguments = []
        keywords = {}
        for parameter, word in zip(parameters, words, strict=True):
            value = _from_word(word, hints.get(parameter.name))
            if parameter.kind is parameter.KEYWORD_ONLY:
                keywords[parameter.name] = value
            else:
                arguments.append(value)
        return _to_word(function(*arguments, **keywords))

    return call


def _from_word(word: int, kind: Any) -> Any:
    if isinstance(kind, IntegerType):
        return kind.wrap(word)
    if kind is bool:
        return word != 0
    return None if word == 0 else ref_of_bits(word)


def _to_word(result: Any) -> int:
    return _kind(Word).wrap(int(result)) if isinstance(result, int) else bits(result)


def is_object(value: Ref) -> bool:
    """Whether a reference is the address of an object (neither small integer nor immediate)."""
    return not isinstance(value, Immediate)


def truncate(kind: type[int], value: int) -> int:
    """`value` modulo 2**bits as the integer type `kind`: explicit wrap-around, any sign."""
    return _kind(kind).wrap(value)


def wrapping_add(kind: type[int], left: int, right: int) -> int:
    """left + right modulo 2**bits."""
    return _kind(kind).wrap(left + right)


def wrapping_sub(kind: type[int], left: int, right: int) -> int:
    """left - right modulo 2**bits."""
    return _kind(kind).wrap(left - right)


def wrapping_mul(kind: type[int], left: int, right: int) -> int:
    """left * right modulo 2**bits."""
    return _kind(kind).wrap(left * right)


def wrapping_shift_left(kind: type[int], value: int, count: int) -> int:
    """value << count modulo 2**bits; 0 <= count < bits."""
    return _kind(kind).wrap(value << count)


def add_overflows(left: int, right: int) -> bool:
    """Whether left + right does not fit `Int`."""
    return not _fits_int(left + right)


def sub_overflows(left: int, right: int) -> bool:
    """Whether left - right does not fit `Int`."""
    return not _fits_int(left - right)


def mul_overflows(left: int, right: int) -> bool:
    """Whether left * right does not fit `Int`."""
    return not _fits_int(left * right)


def truncated_div(left: int, right: int) -> int:
    """Integer quotient rounded towards zero (one C division); right is not 0."""
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def truncated_mod(left: int, right: int) -> int:
    """Remainder with the sign of left; right is not 0."""
    return left - truncated_div(left, right) * right


def count_leading_zeros(value: int) -> int:
    """Zero bits above the highest one bit of a Word; the word's width for 0."""
    return _kind(Word).bits - value.bit_length()


def count_trailing_zeros(value: int) -> int:
    """Zero bits below the lowest one bit of a Word, which must not be 0."""
    return (value & -value).bit_length() - 1


def population_count(value: int) -> int:
    """One bits of a Word."""
    return value.bit_count()


def copy_items(target: Pointer[T], source: Pointer[T], count: int) -> None:
    """Copy `count` items; the two ranges may overlap (memmove)."""
    items = [source[i] for i in range(count)]
    for i, item in enumerate(items):
        target[i] = item


def fill_items(target: Pointer[T], value: T, count: int) -> None:
    """Store `value` in `count` items."""
    for i in range(count):
        target[i] = value


def compare_bytes(left: Pointer[int], right: Pointer[int], count: int) -> int:
    """Negative, 0 or positive as the `count` bytes at left are below, equal to or above those at right (memcmp)."""
    a, b = [left[i] for i in range(count)], [right[i] for i in range(count)]
    return (a > b) - (a < b)


def text_length(text: str) -> int:
    """Bytes of a constant text in UTF-8."""
    return len(text.encode())


def text_byte(text: str, index: int) -> int:
    """One byte of a constant text's UTF-8; 0 at index `text_length(text)`."""
    return (text.encode() + b"\0")[index]


def text_pointer(text: str) -> Pointer[int]:
    """A pointer to the bytes of a constant text, which are followed by a 0 byte."""
    return Pointer(text.encode() + b"\0", 0)


def address_of(value: Any) -> int:
    """The address of an object, of a linker symbol, or of what a pointer points to, as a Word.

    Under CPython, objects have made-up addresses, and only pointers to simulated memory have one.
    """
    if not isinstance(value, Pointer):
        return bits(value)
    if isinstance(value.storage, _RawReferences):
        return value.index * _item_size(Word)
    if isinstance(value.storage, _RawItems):
        return value.index * value.storage.kind.bits // 8
    raise NotImplementedError("addresses of items exist in translated code only")


def object_at(cls: type[T], address: int) -> T:
    """The object at an address (inverse of `address_of`). Translated code only."""
    raise NotImplementedError("addresses exist in translated code only")


def pointer_at(item: type[T], address: int) -> Pointer[T]:
    """A pointer to raw memory. Under CPython the memory is the simulated one."""
    if item is Ref:
        return Pointer(_raw_references, address // _item_size(Word))
    return Pointer(_RawItems(item), address // _item_size(item))


def load_word(address: int) -> int:
    """The Word at an aligned address (simulated memory under CPython)."""
    return memory.load(address, _kind(Word).bits // 8)


def store_word(address: int, value: int) -> None:
    """Store a Word at an aligned address."""
    memory.store(address, value, _kind(Word).bits // 8)


def load_u32(address: int) -> int:
    """The 32 bits at an aligned address."""
    return memory.load(address, 4)


def store_u32(address: int, value: int) -> None:
    """Store 32 bits at an aligned address."""
    memory.store(address, value, 4)


def load_u8(address: int) -> int:
    """The byte at an address."""
    return memory.load(address, 1)


def store_u8(address: int, value: int) -> None:
    """Store a byte at an address."""
    memory.store(address, value, 1)


def copy_memory(target: int, source: int, count: int) -> None:
    """Copy bytes between addresses; the ranges may overlap."""
    memory.write(target, memory.read(source, count))


def fill_memory(target: int, byte: int, count: int) -> None:
    """Set `count` bytes at an address."""
    memory.write(target, bytes([byte]) * count)


def volatile_load(kind: type[int], address: int) -> int:
    """Read a device register of the width of `kind`; never cached, never reordered with other volatile accesses."""
    return memory.load(address, _kind(kind).bits // 8)


def volatile_store(kind: type[int], address: int, value: int) -> None:
    """Write a device register."""
    memory.store(address, value, _kind(kind).bits // 8)


def float_bits(value: float) -> int:
    """The IEEE 754 pattern of a Float, as a U64 (a 32-bit float's in the low half)."""
    if config.float_bits == 32:
        return int(struct.unpack("<I", struct.pack("<f", Float(value)))[0])
    if config.float_bits == 32:
        return int(struct.unpack("<I", struct.pack("<f", value))[0])
    return int(struct.unpack("<Q", struct.pack("<d", value))[0])


def float_of_bits(pattern: int) -> float:
    """The Float with this IEEE 754 pattern (inverse of `float_bits`)."""
    if config.float_bits == 32:
        return float(struct.unpack("<f", struct.pack("<I", pattern))[0])
    if config.float_bits == 32:
        return float(struct.unpack("<f", struct.pack("<I", pattern))[0])
    return float(struct.unpack("<d", struct.pack("<Q", pattern))[0])


def float_to_int(value: float) -> int:
    """Truncate a Float towards zero to an Int. The value must be in range."""
    return math.trunc(value)


def int_to_float(value: int) -> float:
    """The Float nearest to an Int."""
    return float(value)


def frame_address() -> int:
    """An address in the current C stack frame. Translated code only."""
    raise NotImplementedError("the C stack exists in translated code only")


def spill_registers() -> None:
    """Make the C compiler store callee-saved registers in the current frame, so that a stack scan sees them."""


def prefetch(address: int) -> None:
    """Memory at an address, which may be anything, will be read soon."""


def root_count() -> int:
    """Number of references in static RAM (fields of Structs and `static_ram` objects)."""
    return 0


def root_address(index: int) -> int:
    """Address of the index-th static reference."""
    raise IndexError(index)


def keep_alive(value: Any) -> None:
    """Tell the C compiler that a reference is needed up to here."""


def unreachable() -> None:
    """Tell the C compiler that control never gets here (checked in debug builds)."""
    raise AssertionError("unreachable code was reached")


def likely(condition: bool) -> bool:
    """`condition`, expected to be true."""
    return condition


def unlikely(condition: bool) -> bool:
    """`condition`, expected to be false."""
    return condition


class _RawItems:
    """Simulated memory seen as an endless array of one item type."""

    def __init__(self, item: Any) -> None:
        self.kind = _kind(item)

    def __getitem__(self, index: int) -> int:
        size = self.kind.bits // 8
        return self.kind.wrap(memory.load(index * size, size))

    def __setitem__(self, index: int, value: int) -> None:
        size = self.kind.bits // 8
        memory.store(index * size, value & ((1 << self.kind.bits) - 1), size)


class _RawReferences:
    """Simulated memory that holds references; the objects are kept besides, by address."""

    def __getitem__(self, index: int) -> Ref:
        return memory.references[index]  # type: ignore[no-any-return]

    def __setitem__(self, index: int, value: Ref) -> None:
        memory.references[index] = value


_raw_references = _RawReferences()


def _item_size(item: Any) -> int:
    return _kind(item).bits // 8


def _kind(kind: Any) -> IntegerType:
    return _static_cast(IntegerType, kind)


def _fits_int(value: int) -> bool:
    kind = _kind(Int)
    return kind.minimum <= value <= kind.maximum
