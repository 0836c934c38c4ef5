"""The numbers of interned strings that were made while the program runs: number -> string object, held weakly.

`strings.py` fills the table; the collector clears the entries of strings whose number occurs nowhere any more.
"""

from __future__ import annotations

from adder.typed import INTERNED_FIRST, Array, Struct, Word, inline_function


class DynamicTexts(Struct):
    """`texts[i]` is the address of the string with the number `rom_count + i`, 0 if the number is free."""

    rom_count: Word = 0
    texts: Array[Word] | None = None
    free: Word = 0
    """No entry below this one is free."""


dynamic_texts = DynamicTexts()


@inline_function
def is_dynamic_text(word: Word) -> bool:
    """Whether the word of a reference may be that of an interned string that is not in ROM."""
    return word & 7 == 2 and word >> 3 >= INTERNED_FIRST + dynamic_texts.rom_count


def dynamic_text_address(word: Word) -> Word:
    """The address of the object of an interned string not in ROM; 0 if the word has no meaning."""
    texts = dynamic_texts.texts
    if texts is None:
        return Word(0)
    index = (word >> 3) - INTERNED_FIRST - dynamic_texts.rom_count
    return texts[index] if index < len(texts) else Word(0)
