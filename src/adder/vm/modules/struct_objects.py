"""Items of records that are no numbers: `O`, the reference to an object, and `S`, the address of text.

Foreign code is passed objects as numbers and hands them back. A number is accepted as a reference only if it was made
from an object that is still alive: what a record consists of keeps nothing alive.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    Int,
    Ref,
    Struct,
    Word,
    address_of,
    bits,
    cast,
    is_object,
    load_word,
    object_at,
    pointer_at,
    ref_of_bits,
    type_object,
)
from adder.vm.heap.heap import pin
from adder.vm.heap.space import find_object, in_heap
from adder.vm.heap.weak import WeakCell, register_weak
from adder.vm.modules.system_texts import text_of_system
from adder.vm.strings import FIXED_WORDS, ROM_TEXTS, Str
from adder.vm.types.list import List
from adder.vm.types.typecodes import WORD_BYTES
from adder.vm.value import is_small


class Packed(Struct):
    """Weak references to what has been stored as an item `O`."""

    cells: List | None = None


packed = Packed()


def word_of_object(value: Ref) -> Word:
    """The number that stands for an object, which never moves again."""
    word = bits(value)
    if not is_small(value) and not is_packed(word):
        pin(value)
        # What is no object, such as an interned string, does not die: the reference keeps its number valid.
        cell = WeakCell(word, None if is_object(value) else value)
        register_weak(cell)
        cells = packed.cells
        if cells is None:
            cells = List()
            packed.cells = cells
        cells.append(cell)
    return word


def is_packed(word: Word) -> bool:
    """Whether a number stands for something that is alive; forgets what is not."""
    cells = packed.cells
    if cells is None:
        return False
    found = False
    kept = 0
    length = Int(cells.length)
    for index in range(length):
        cell = cast(WeakCell, cells.items[index])
        if cell.target != 0:
            found = found or cell.target == word
            cells.items[kept] = cell
            kept += 1
    cells.replace(kept, length - kept, 0)
    return found


def object_of_word(word: Word) -> Ref:
    """The object for which a number stands; ValueError."""
    value = ref_of_bits(word)
    if not is_small(value) and not is_packed(word):
        raise ValueError("no object has this address")
    return value


def text_at(address: Word) -> Ref:
    """The text at an address: that of a str, or bytes up to a zero."""
    if address == 0:
        raise ValueError("no text at address 0")
    start = start_of_text(address)
    if start != 0:
        return object_at(Str, start)
    text = pointer_at(U8, address)
    length = 0
    while text[length] != 0:
        length += 1
    return text_of_system(text, length)


def start_of_text(address: Word) -> Word:
    """Where the str begins whose characters are at an address, 0 if it is not that of a str."""
    start = address - FIXED_WORDS * WORD_BYTES
    first = address_of(ROM_TEXTS.pointer())
    in_rom = first <= start < first + Word(len(ROM_TEXTS)) * WORD_BYTES
    if not in_rom and not (in_heap(address) and find_object(address) == start):
        return Word(0)
    return start if load_word(start) == address_of(type_object(Str)) else Word(0)
