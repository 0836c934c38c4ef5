"""Strings: the object, its hash, and interning.

Text is UTF-8. A reference to text is an interned immediate (a number) or a `Str` object. Interned strings with low
numbers are in ROM, one behind the other: the number of one is its distance from the start in words. Those above are
made while the program runs and die when nobody uses their number any more (see `heap/texts.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from adder.typed import (
    U8,
    U16,
    U32,
    Array,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Text,
    Word,
    address_of,
    cast,
    compare_bytes,
    config,
    copy_items,
    finalizer,
    inline,
    inline_function,
    interned,
    object_at,
    text_length,
    text_pointer,
    type_object,
    wrapping_mul,
)
from adder.typed.refs import Immediate, interned_texts
from adder.vm.heap.layout import WORD_BYTES
from adder.vm.heap.texts import dynamic_texts
from adder.vm.value import interned_number, interned_ref, is_immediate, is_interned

if TYPE_CHECKING:
    Cell = int
    Length = int
    Info = int
else:
    Cell = U32 if config.large_heap else U16
    Length = Info = U16 if config.short_lengths else U32

HASHED = 1
"""The hash has been computed."""
ASCII = 2
"""All characters are known to be ASCII."""
NOT_ASCII = 4
"""Some characters are known not to be ASCII."""
HASH_SHIFT = 3
OWNED = 1 << HASH_SHIFT
"""In place of a hash that has not been computed: only the variable to which a loop appends refers to the string."""
INFO_BITS = 16 if config.short_lengths else 32
HASH_BITS = INFO_BITS - HASH_SHIFT

LONGEST_NAME = 255
"""So many bytes may a name in a program have. What the machine itself names may be longer, as qualified names."""
FIRST_NUMBERS = 16
MAX_NUMBERS = (1 << 28) if config.large_heap else (1 << 16) - 1


class Str(Object):
    """UTF-8 text of `length` bytes. `info` says what is known: flags (see above) and the hash; at first nothing."""

    length: Length
    info: Info
    items: Inline[U8] = inline()


class TextIndex(Struct):
    """Finds the interned strings that are not in ROM, by their hash.

    A cell is a number (counted from the first one not in ROM) plus 1, or 0. A cell may be stale: its number was freed,
    and perhaps given to another string. So a found string is always compared.
    """

    cells: Array[Cell] | None = None
    used: Word = 0


text_index = TextIndex()

ROM_TEXTS: Array[Ref] = Array[Ref](0)
"""The words of the interned strings in ROM, sorted by hash."""

FIXED_WORDS = 1 + 2 * INFO_BITS // config.word_bits
"""How many words of a string are before its text."""

ROM_BUCKETS: Array[U16] = Array[U16](2)
"""By how many bits to shift a hash to get the number of its bucket; then for each bucket the number of the first string
in ROM with a hash that is not below the bucket, and at the end the first number not in ROM."""

BUCKET_SIZE = 8 if config.small_code else 4
"""About so many strings are in one bucket."""


def new_str(length: Int) -> Str:
    """A new string of `length` zero bytes, to be filled in at once."""
    return Str(length, 0)


def rom_str(text):
    """The string object for a text known at translation time."""
    data = text.encode("utf-8", "surrogatepass")
    result = Str(len(data), 0)
    for index, byte in enumerate(data):
        result.items[index] = byte
    compute_info(result)
    return result


def rom_words(text):
    """The words of a string object."""
    fixed = text.length | text.info << INFO_BITS
    data = bytes(text.items)
    data = fixed.to_bytes(2 * INFO_BITS // 8, "little") + data + bytes(-len(data) % WORD_BYTES)
    words = [data[start : start + WORD_BYTES] for start in range(0, len(data), WORD_BYTES)]
    return [type_object(Str), *(Immediate(int.from_bytes(word, "little")) for word in words)]


@finalizer
def fill_rom_texts(image: Any) -> None:
    """Give the image's interned strings their final order and numbers, and fill the table of those in ROM."""
    objects = {text: rom_str(text) for text in image.interned}
    image.interned.sort(key=lambda text: (objects[text].info >> HASH_SHIFT, text))
    words: list[Ref] = []
    for text in image.interned:
        image.numbers[text] = len(words)
        words += rom_words(objects[text])
    ROM_TEXTS.items = Array[Ref].of(words).items  # type: ignore[attr-defined]
    hashes = [objects[text].info >> HASH_SHIFT for text in image.interned]
    numbers = [*(image.numbers[text] for text in image.interned), len(words)]
    ROM_BUCKETS.items = rom_buckets(hashes, numbers)  # type: ignore[attr-defined]
    dynamic_texts.rom_count = len(words)


def rom_buckets(hashes: list[int], numbers: list[int]) -> Any:
    """The content of ROM_BUCKETS for the sorted hashes of the strings in ROM, their numbers and the first other one."""
    bits = max(0, (len(hashes) // BUCKET_SIZE).bit_length())
    shift = HASH_BITS - bits
    starts = (numbers[bisect_left(hashes, bucket << shift)] for bucket in range(1 << bits))
    buckets: Any = Array[U16].of([shift, *starts, numbers[-1]])
    return buckets.items


_hosted_texts: dict[str, Str] = {}


def _hosted_text(value):
    """What `interned_text` is under CPython, where interned strings are numbered by `adder.typed.refs`."""
    if value.text not in _hosted_texts:
        _hosted_texts[value.text] = rom_str(value.text)
    return _hosted_texts[value.text]


def _hosted_bytes(start, length):
    return bytes(start[index] for index in range(length)).decode("utf-8", "surrogatepass")


# From references to objects


@inline_function
def rom_text(number: Int) -> Str:
    """The object of an interned string in ROM."""
    return object_at(Str, address_of(ROM_TEXTS.pointer(number)))


def interned_text(value: Ref) -> Str:
    """The object of an interned string."""
    if config.hosted:
        return cast(Str, _hosted_text(value))
    number = interned_number(value)
    if number < len(ROM_TEXTS):
        return rom_text(number)
    texts = dynamic_texts.texts
    assert texts is not None
    return object_at(Str, texts[number - len(ROM_TEXTS)])


@inline_function
def text_of(value: Ref) -> Str:
    """The object of a reference to text, interned or not."""
    if is_immediate(value):
        return interned_text(value)
    return cast(Str, value)


def as_str(value: Ref) -> Str | None:
    """The text object if a reference is to text (of type str or a subclass)."""
    if is_interned(value):
        return interned_text(value)
    if isinstance(value, Str):
        return value
    return None


def is_str(value: Ref) -> bool:
    """Whether a reference is to text (of type str or a subclass)."""
    return is_interned(value) or isinstance(value, Str)


# Hash and equality


def hash_bytes(start: Pointer[U8], length: Int) -> Info:
    """The `info` of text with these bytes: its hash and whether it is ASCII."""
    hashed = U32(length)
    seen = U32(0)
    for index in range(length):
        byte = start[index]
        hashed = wrapping_mul(U32, hashed, 33) ^ byte
        seen |= byte
    # Names often differ in their last character only: its bits must get everywhere, for the lowest are given up.
    hashed = wrapping_mul(U32, hashed ^ hashed >> 15, 0x2C1B3C6D)
    hashed ^= hashed >> 12
    return Info(hashed >> (32 - INFO_BITS) & ~7) | HASHED | (ASCII if seen < 128 else NOT_ASCII)


def compute_info(text: Str) -> Info:
    """Compute and keep the hash of a string."""
    text.info = hash_bytes(text.items.pointer(0), text.length)
    return text.info


@inline_function
def info_of(text: Str) -> Info:
    """The `info` of a string, with its hash."""
    return text.info if text.info & HASHED else compute_info(text)


@inline_function
def hash_of_text(text: Str) -> Int:
    """The hash of a string."""
    return Int(info_of(text) >> HASH_SHIFT)


def hash_of_string(value: Ref) -> Int:
    """The hash of text: the same for an interned string and an object with the same bytes."""
    return hash_of_text(text_of(value))


def is_ascii(text: Str) -> bool:
    """Whether all characters are ASCII, so that bytes and characters are the same."""
    if text.info & (ASCII | NOT_ASCII) == 0:
        seen = U32(0)
        start = text.items.pointer(0)
        for index in range(text.length):
            seen |= start[index]
        text.info |= ASCII if seen < 128 else NOT_ASCII
    return text.info & ASCII != 0


def same_text(left: Str, right: Str) -> bool:
    """Whether two strings have the same bytes."""
    if left is right:
        return True
    if left.length != right.length:
        return False
    if left.info & right.info & HASHED and left.info != right.info:
        return False
    return compare_bytes(left.items.pointer(0), right.items.pointer(0), left.length) == 0


def strings_equal(left: Ref, right: Ref) -> bool:
    """Whether two references to text have the same bytes."""
    if left is right:
        return True
    if is_immediate(left) and is_immediate(right):
        return False
    return same_text(text_of(left), text_of(right))


def has_bytes(text: Str, info: Info, start: Pointer[U8], length: Int) -> bool:
    """Whether a string has these bytes, whose `info` is known."""
    return (
        info_of(text) == info
        and text.length == length
        and compare_bytes(text.items.pointer(0), start, length) == 0
    )


# Interning


def intern(value: Ref) -> Ref:
    """The interned string with the text of `value`."""
    if is_immediate(value):
        return value
    text = cast(Str, value)
    if config.hosted:
        return interned(_hosted_bytes(text.items.pointer(0), text.length))
    info = info_of(text)
    found = find_text(info, text.items.pointer(0), text.length)
    if found is not None:
        return found
    if text.type is not type_object(Str):
        copy = new_str(text.length)
        copy_items(copy.items.pointer(0), text.items.pointer(0), text.length)
        copy.info = info
        text = copy
    return add_text(text)


def check_name(length: Int) -> None:
    """RuntimeError if a name of so many bytes would be too long for the reference."""
    if config.reference_quirks and config.growing_heap and length > LONGEST_NAME:
        raise RuntimeError("name too long")


def intern_name(name: Ref) -> Ref:
    """The interned string with the text of a name that a program made up; RuntimeError if it is too long."""
    if config.reference_quirks and config.growing_heap:
        check_name(Int(text_of(name).length))
    return intern(name)


def intern_bytes(start: Pointer[U8], length: Int) -> Ref:
    """The interned string with these bytes, which are valid UTF-8."""
    if config.hosted:
        return interned(_hosted_bytes(start, length))
    info = hash_bytes(start, length)
    found = find_text(info, start, length)
    if found is not None:
        return found
    text = new_str(length)
    copy_items(text.items.pointer(0), start, length)
    text.info = info
    return add_text(text)


def find_interned(start: Pointer[U8], length: Int) -> Ref | None:
    """The interned string with these bytes if there is one; never allocates."""
    if config.hosted:
        return interned_texts.get(_hosted_bytes(start, length))
    return find_text(hash_bytes(start, length), start, length)


def find_text(info: Info, start: Pointer[U8], length: Int) -> Ref | None:
    """The interned string with these bytes, whose `info` is known, if there is one."""
    found = find_rom_text(info, start, length)
    return found if found is not None else find_dynamic_text(info, start, length)


def find_rom_text(info: Info, start: Pointer[U8], length: Int) -> Ref | None:
    """`find_text` among the strings in ROM."""
    bucket = Int(info >> HASH_SHIFT >> ROM_BUCKETS[0]) + 1
    number = Int(ROM_BUCKETS[bucket])
    while number < Int(ROM_BUCKETS[bucket + 1]):
        text = rom_text(number)
        if text.info == info and has_bytes(text, info, start, length):
            return interned_ref(number)
        number += FIXED_WORDS + (Int(text.length) + WORD_BYTES - 1) // WORD_BYTES
    return None


def find_dynamic_text(info: Info, start: Pointer[U8], length: Int) -> Ref | None:
    """`find_text` among the strings not in ROM."""
    cells = text_index.cells
    texts = dynamic_texts.texts
    if cells is None or texts is None:
        return None
    mask = len(cells) - 1
    position = Int(info >> HASH_SHIFT) & mask
    while cells[position] != 0:
        number = Int(cells[position]) - 1
        if texts[number] != 0 and has_bytes(object_at(Str, texts[number]), info, start, length):
            return interned_ref(len(ROM_TEXTS) + number)
        position = (position + 1) & mask
    return None


def add_text(text: Str) -> Ref:
    """Give a string that is not interned a number. The object becomes the interned one."""
    number = free_number()
    make_room_in_index()
    texts = dynamic_texts.texts
    assert texts is not None
    texts[number] = address_of(text)
    add_to_index(text, number)
    return interned_ref(len(ROM_TEXTS) + number)


def free_number() -> Int:
    """A number that is not in use, counted from the first one not in ROM; MemoryError."""
    texts = dynamic_texts.texts
    if texts is None:
        texts = Array[Word](FIRST_NUMBERS)
        dynamic_texts.texts = texts
    for number in range(Int(dynamic_texts.free), len(texts)):
        if texts[number] == 0:
            dynamic_texts.free = Word(number)
            return number
    count = len(texts)
    if count >= MAX_NUMBERS:
        raise MemoryError
    larger = Array[Word](min(count + (count >> 1), MAX_NUMBERS))
    for number in range(count):
        larger[number] = texts[number]
    dynamic_texts.texts = larger
    dynamic_texts.free = Word(count)
    return count


def make_room_in_index() -> None:
    """See to it that the index has room for one more string, dropping stale cells."""
    cells = text_index.cells
    texts = dynamic_texts.texts
    assert texts is not None
    if cells is not None and (text_index.used + 1) * 4 <= len(cells) * 3:
        return
    size = FIRST_NUMBERS * 2
    while size * 2 < len(texts) * 3:
        size *= 2
    fresh = Array[Cell](size)
    text_index.cells = fresh
    text_index.used = 0
    for number in range(len(texts)):
        if texts[number] != 0:
            add_to_index(object_at(Str, texts[number]), number)


def add_to_index(text: Str, number: Int) -> None:
    """Enter a string in the index, which has room."""
    cells = text_index.cells
    assert cells is not None
    mask = len(cells) - 1
    position = hash_of_text(text) & mask
    while cells[position] != 0:
        position = (position + 1) & mask
    cells[position] = number + 1
    text_index.used += 1


# New strings


ONE_BYTE: Array[Ref] | None = None
"""The strings of one ASCII character. Small targets look them up among the interned strings."""
if config.growing_heap:
    ONE_BYTE = Array[Ref].of([interned(chr(code)) for code in range(128)])


def one_byte_str(byte: U8) -> Ref:
    """The string of one ASCII character."""
    if ONE_BYTE is not None:
        return ONE_BYTE[byte]
    text = new_str(1)
    text.items[0] = byte
    return intern(text)


def str_result(text: Str) -> Ref:
    """The value for a string just made: interned if it is empty or one ASCII character, the object otherwise."""
    if text.length > 1:
        return text
    if text.length == 0:
        return interned("")
    return one_byte_str(text.items[0])


def str_from_bytes(start: Pointer[U8], length: Int) -> Ref:
    """A string with a copy of these bytes, which are valid UTF-8."""
    if length == 0:
        return interned("")
    if length == 1:
        return one_byte_str(start[0])
    text = new_str(length)
    copy_items(text.items.pointer(0), start, length)
    return text


def str_of_text(text: Text) -> Ref:
    """A string with a copy of a constant text."""
    return str_from_bytes(text_pointer(text), text_length(text))
