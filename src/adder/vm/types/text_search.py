"""Methods of str, bytes and bytearray that look for something: find, index, count, startswith, replace and the like."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, compare_bytes, copy_items
from adder.vm.strings import as_str, is_str
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes, checked_product, checked_sum
from adder.vm.types.bytes_like import (
    blank_like,
    content,
    finished,
    index_of_offset,
    is_wide,
    needle,
    operand,
    part,
    search_range,
    shared_method,
)
from adder.vm.types.characters import character_size, is_continuation
from adder.vm.types.str import Str
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import slot_of

NOWHERE = -1
ALL = 0x7FFF_FFFF


def find_bytes(start: Pointer[U8], length: Int, wanted: Pointer[U8], count: Int) -> Int:
    """The first offset at which `count` bytes are found among `length`, NOWHERE if they are not."""
    if count == 0:
        return 0
    first = wanted[0]
    for offset in range(length - count + 1):
        if start[offset] == first and compare_bytes(start + offset, wanted, count) == 0:
            return offset
    return NOWHERE


def find_last_bytes(start: Pointer[U8], length: Int, wanted: Pointer[U8], count: Int) -> Int:
    """The last offset at which `count` bytes are found among `length`, NOWHERE if they are not."""
    offset = length - count
    while offset >= 0:
        if compare_bytes(start + offset, wanted, count) == 0:
            return offset
        offset -= 1
    return NOWHERE


def find_in(self: Ref, wanted: Ref, start: Ref | None, end: Ref | None, last: bool) -> Int:
    """The index of the first or last occurrence of `wanted`, NOWHERE if there is none."""
    sought, count = needle(self, wanted)
    low, high = search_range(self, start, end)
    if high - low < count:
        return NOWHERE
    first, _ = content(self)
    if last:
        offset = find_last_bytes(first + low, high - low, sought, count)
    else:
        offset = find_bytes(first + low, high - low, sought, count)
    return NOWHERE if offset < 0 else index_of_offset(self, low + offset)


@shared_method
def find(self: Ref, sub: Ref, start: Ref | None = None, end: Ref | None = None, /) -> Int:
    """The lowest index at which `sub` is found, -1 if it is not."""
    return find_in(self, sub, start, end, False)


@shared_method
def rfind(self: Ref, sub: Ref, start: Ref | None = None, end: Ref | None = None, /) -> Int:
    """The highest index at which `sub` is found, -1 if it is not."""
    return find_in(self, sub, start, end, True)


@shared_method
def index(self: Ref, sub: Ref, start: Ref | None = None, end: Ref | None = None, /) -> Int:
    """The lowest index at which `sub` is found; ValueError if it is not."""
    return checked(self, find_in(self, sub, start, end, False))


@shared_method
def rindex(self: Ref, sub: Ref, start: Ref | None = None, end: Ref | None = None, /) -> Int:
    """The highest index at which `sub` is found; ValueError if it is not."""
    return checked(self, find_in(self, sub, start, end, True))


def checked(self: Ref, found: Int) -> Int:
    """An index that was found."""
    if found < 0:
        if is_str(self):
            raise ValueError("substring not found")
        raise ValueError("subsection not found")
    return found


def count_bytes(start: Pointer[U8], length: Int, wanted: Pointer[U8], count: Int, most: Int) -> Int:
    """How often `count` bytes, at least 1, are found among `length` without overlap; counts up to `most`."""
    found = 0
    offset = 0
    while found < most:
        step = find_bytes(start + offset, length - offset, wanted, count)
        if step < 0:
            break
        found += 1
        offset += step + count
    return found


def count_characters(start: Pointer[U8], length: Int, wide: bool) -> Int:
    """The number of characters in UTF-8, or of bytes."""
    if not wide:
        return length
    found = 0
    for offset in range(length):
        if not is_continuation(start[offset]):
            found += 1
    return found


@shared_method
def count(self: Ref, sub: Ref, start: Ref | None = None, end: Ref | None = None, /) -> Int:
    """How often `sub` occurs, without overlap."""
    sought, size = needle(self, sub)
    low, high = search_range(self, start, end)
    if high < low:
        return 0
    first, _ = content(self)
    if size == 0:
        return count_characters(first + low, high - low, is_wide(self)) + 1
    return count_bytes(first + low, high - low, sought, size, ALL)


@shared_method
def startswith(self: Ref, prefix: Ref, start: Ref | None = None, end: Ref | None = None, /) -> bool:
    """Whether it starts with `prefix`, or with one of a tuple of them."""
    return has_affix(self, prefix, start, end, False)


@shared_method
def endswith(self: Ref, suffix: Ref, start: Ref | None = None, end: Ref | None = None, /) -> bool:
    """Whether it ends with `suffix`, or with one of a tuple of them."""
    return has_affix(self, suffix, start, end, True)


def has_affix(self: Ref, affix: Ref, start: Ref | None, end: Ref | None, at_end: bool) -> bool:
    """Whether a prefix or suffix, or one of a tuple of them, is there."""
    low, high = search_range(self, start, end)
    if isinstance(affix, Tuple):
        for item in affix.items:
            if matches(self, item, low, high, at_end):
                return True
        return False
    return matches(self, affix, low, high, at_end)


def matches(self: Ref, affix: Ref, low: Int, high: Int, at_end: bool) -> bool:
    """Whether a prefix or suffix is in the part between two offsets."""
    wanted, size = operand(self, affix)
    if high - low < size:
        return False
    first, _ = content(self)
    return compare_bytes(first + (high - size if at_end else low), wanted, size) == 0


@shared_method
def removeprefix(self: Ref, prefix: Ref, /) -> Ref:
    """Without `prefix`, if it starts with it."""
    _, length = content(self)
    _, size = operand(self, prefix)
    if matches(self, prefix, 0, length, False):
        return part(self, size, length)
    return part(self, 0, length)


@shared_method
def removesuffix(self: Ref, suffix: Ref, /) -> Ref:
    """Without `suffix`, if it ends with it."""
    _, length = content(self)
    _, size = operand(self, suffix)
    if matches(self, suffix, 0, length, True):
        return part(self, 0, length - size)
    return part(self, 0, length)


@shared_method
def replace(self: Ref, old: Ref, new: Ref, count: Int = -1, /) -> Ref:
    """With all or the first `count` occurrences of `old` replaced by `new`."""
    first, length = content(self)
    sought, old_size = operand(self, old)
    added, new_size = operand(self, new)
    most = ALL if count < 0 else min(count, ALL)
    if old_size == 0:
        return interspersed(self, added, new_size, most)
    found = count_bytes(first, length, sought, old_size, most)
    if found == 0:
        return part(self, 0, length)
    made, place = blank_like(self, checked_sum(checked_product(found, new_size), length - found * old_size))
    offset = 0
    for _ in range(found):
        step = find_bytes(first + offset, length - offset, sought, old_size)
        copy_items(place, first + offset, step)
        copy_items(place + step, added, new_size)
        place += step + new_size
        offset += step + old_size
    copy_items(place, first + offset, length - offset)
    return finished(made)


def interspersed(self: Ref, added: Pointer[U8], size: Int, most: Int) -> Ref:
    """With bytes before each character and at the end, but not more than `most` times."""
    first, length = content(self)
    wide = is_wide(self)
    times = min(count_characters(first, length, wide) + 1, most)
    made, place = blank_like(self, checked_sum(checked_product(times, size), length))
    offset = 0
    for _ in range(times):
        copy_items(place, added, size)
        place += size
        if offset < length:
            step = character_size(first[offset]) if wide else 1
            copy_items(place, first + offset, step)
            place += step
            offset += step
    copy_items(place, first + offset, length - offset)
    return finished(made)


@slot_of(Str, "contains")
def str_contains(self: Ref, item: Ref) -> bool:
    """`item in self` for str."""
    if as_str(item) is None:
        raise TypeError("'in <string>' requires string as left operand, not %t", item)
    return found_in(self, item)


def found_in(self: Ref, item: Ref) -> bool:
    """`item in self`."""
    first, length = content(self)
    sought, count = needle(self, item)
    return find_bytes(first, length, sought, count) >= 0


slot_of(Bytes, "contains")(found_in)
slot_of(ByteArray, "contains")(found_in)
