"""Methods of str, bytes and bytearray that change the case of letters. Bytes are taken as ASCII."""

from __future__ import annotations

from adder.typed import U8, Int, Ref
from adder.vm.strings import text_of
from adder.vm.types.bytes_like import blank_like, content, finished, is_wide, shared_method
from adder.vm.types.characters import (
    character_at,
    character_size,
    lower as lower_of,
    properties,
    put_folded,
    put_lower,
    put_title,
    put_upper,
    size_before,
    upper as upper_of,
)
from adder.vm.types.output import string_builder
from adder.vm.types.str import Str
from adder.vm.types.type import method_of
from adder.vm.types.unicode_data import CASED, IGNORABLE, LOWER, UPPER

TO_LOWER = 0
TO_UPPER = 1
SWAP = 2
TITLE = 3
CAPITALIZE = 4
FOLD = 5

BIG_SIGMA = 0x3A3
SIGMA = 0x3C3
FINAL_SIGMA = 0x3C2


@shared_method
def lower(self: Ref, /) -> Ref:
    """In lower case."""
    return in_case(self, TO_LOWER)


@shared_method
def upper(self: Ref, /) -> Ref:
    """In upper case."""
    return in_case(self, TO_UPPER)


@shared_method
def swapcase(self: Ref, /) -> Ref:
    """With lower case and upper case exchanged."""
    return in_case(self, SWAP)


@shared_method
def title(self: Ref, /) -> Ref:
    """With the first letter of each word in title case, the others in lower case."""
    return in_case(self, TITLE)


@shared_method
def capitalize(self: Ref, /) -> Ref:
    """With the first character in title case, the others in lower case."""
    return in_case(self, CAPITALIZE)


@method_of(Str)
def casefold(self: Ref, /) -> Ref:
    """For comparisons without regard to case."""
    return in_case(self, FOLD)


def in_case(self: Ref, mode: Int) -> Ref:
    """A value of the kind of `self` in another case."""
    if is_wide(self):
        return wide_in_case(text_of(self), mode)
    start, length = content(self)
    made, place = blank_like(self, length)
    if mode == TO_LOWER or mode == FOLD:
        for index in range(length):
            byte = Int(start[index])
            place[index] = U8(byte + 32 if 65 <= byte <= 90 else byte)
        return finished(made)
    if mode == TO_UPPER:
        for index in range(length):
            byte = Int(start[index])
            place[index] = U8(byte - 32 if 97 <= byte <= 122 else byte)
        return finished(made)
    behind_letter = False
    for index in range(length):
        byte = Int(start[index])
        lowered = lower_of(byte) if byte < 128 else byte
        uppered = upper_of(byte) if byte < 128 else byte
        up = mode == SWAP and byte == lowered
        if mode == TITLE or mode == CAPITALIZE:
            up = not behind_letter
        place[index] = U8(uppered if up else lowered)
        behind_letter = lowered != uppered or mode == CAPITALIZE
    return finished(made)


def wide_in_case(text: Str, mode: Int) -> Ref:
    """A string that is not ASCII in another case."""
    out = string_builder()
    offset = 0
    inside = False
    while offset < Int(text.length):
        place = text.items.pointer(offset)
        code = character_at(place)
        flags = properties(code)
        if mode == SWAP and flags & (UPPER | LOWER) == 0:
            out.bytes(place, character_size(place[0]))
        elif mode == TO_UPPER or (mode == SWAP and flags & UPPER == 0):
            put_upper(out, code)
        elif (mode == TITLE or mode == CAPITALIZE) and not inside:
            put_title(out, code)
        elif mode == FOLD:
            put_folded(out, code)
        elif code == BIG_SIGMA:
            out.character(FINAL_SIGMA if ends_word(text, offset) else SIGMA)
        else:
            put_lower(out, code)
        inside = flags & CASED != 0 or mode == CAPITALIZE
        offset += character_size(place[0])
    return out.result()


def ends_word(text: Str, offset: Int) -> bool:
    """Whether the letter at an offset is the last one of a word that has others."""
    before = offset
    flags = IGNORABLE
    while flags & IGNORABLE and before > 0:
        before -= size_before(text.items.pointer(before))
        flags = properties(character_at(text.items.pointer(before)))
    if flags & IGNORABLE or flags & CASED == 0:
        return False
    length = Int(text.length)
    behind = offset + 2
    flags = IGNORABLE
    while flags & IGNORABLE and behind < length:
        place = text.items.pointer(behind)
        flags = properties(character_at(place))
        behind += character_size(place[0])
    return flags & IGNORABLE != 0 or flags & CASED == 0
