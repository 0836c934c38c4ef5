"""Methods of str, bytes and bytearray that tell what kind of characters there are: isalpha, isdigit, islower, ..."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.strings import is_ascii, is_str, text_of
from adder.vm.types.bytes_like import content, is_wide, shared_method
from adder.vm.types.characters import character_at, character_size, is_byte_space, properties
from adder.vm.types.str import Str
from adder.vm.types.type import method_of
from adder.vm.types.unicode_data import (
    ALPHA,
    CASED,
    CONTINUE,
    DECIMAL,
    DIGIT,
    LOWER,
    NUMERIC,
    PRINTABLE,
    SPACE,
    START,
    TITLE,
    UPPER,
)

ANY_NUMBER = DECIMAL | DIGIT | NUMERIC


def properties_at(self: Ref, offset: Int) -> Int:
    """The properties of the character, or of the byte taken as ASCII, at an offset."""
    start, _ = content(self)
    byte = Int(start[offset])
    if is_str(self):
        return properties(character_at(start + offset))
    if byte >= 0x80:
        return 0
    flags = properties(byte)
    return flags if is_byte_space(byte) else flags & ~SPACE


def step_at(self: Ref, offset: Int) -> Int:
    """The number of bytes of the character at an offset."""
    if not is_wide(self):
        return 1
    start, _ = content(self)
    return character_size(start[offset])


def all_have(self: Ref, flags: Int) -> bool:
    """Whether there are characters and all of them have one of these properties."""
    _, length = content(self)
    offset = 0
    while offset < length:
        if properties_at(self, offset) & flags == 0:
            return False
        offset += step_at(self, offset)
    return length != 0


@shared_method
def isalpha(self: Ref, /) -> bool:
    """Whether all characters are letters."""
    return all_have(self, ALPHA)


@shared_method
def isdigit(self: Ref, /) -> bool:
    """Whether all characters are digits."""
    return all_have(self, DIGIT)


@shared_method
def isalnum(self: Ref, /) -> bool:
    """Whether all characters are letters or numbers."""
    return all_have(self, ALPHA | ANY_NUMBER)


@shared_method
def isspace(self: Ref, /) -> bool:
    """Whether all characters are white space."""
    return all_have(self, SPACE)


@method_of(Str)
def isdecimal(self: Ref, /) -> bool:
    """Whether all characters are digits of decimal numbers."""
    return all_have(self, DECIMAL)


@method_of(Str)
def isnumeric(self: Ref, /) -> bool:
    """Whether all characters are numbers."""
    return all_have(self, ANY_NUMBER)


@method_of(Str)
def isprintable(self: Ref, /) -> bool:
    """Whether no character has to be escaped by `repr`."""
    return text_of(self).length == 0 or all_have(self, PRINTABLE)


@shared_method
def isascii(self: Ref, /) -> bool:
    """Whether all characters are ASCII."""
    if is_str(self):
        return is_ascii(text_of(self))
    start, length = content(self)
    for index in range(length):
        if start[index] >= 0x80:
            return False
    return True


@method_of(Str)
def isidentifier(self: Ref, /) -> bool:
    """Whether it is a name in the sense of the language."""
    text = text_of(self)
    if text.length == 0 or properties_at(self, 0) & START == 0:
        return False
    return all_have(self, CONTINUE)


def all_cased_have(self: Ref, flag: Int) -> bool:
    """Whether some characters have a case, and all of these have this one."""
    _, length = content(self)
    found = False
    offset = 0
    while offset < length:
        case = properties_at(self, offset) & CASED
        if case & ~flag:
            return False
        found = found or case != 0
        offset += step_at(self, offset)
    return found


@shared_method
def islower(self: Ref, /) -> bool:
    """Whether there are letters with a case, all of them in lower case."""
    return all_cased_have(self, LOWER)


@shared_method
def isupper(self: Ref, /) -> bool:
    """Whether there are letters with a case, all of them in upper case."""
    return all_cased_have(self, UPPER)


@shared_method
def istitle(self: Ref, /) -> bool:
    """Whether each word starts in upper or title case and goes on in lower case."""
    _, length = content(self)
    found = False
    inside = False
    offset = 0
    while offset < length:
        case = properties_at(self, offset) & CASED
        if case != 0:
            if inside != (case & (UPPER | TITLE) == 0):
                return False
            found = True
        inside = case != 0
        offset += step_at(self, offset)
    return found
