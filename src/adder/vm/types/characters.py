"""Characters: their UTF-8, their properties, and their case."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, config, inline_function, inline_if_large
from adder.vm.types.output import Output
from adder.vm.types.unicode_data import (
    ALPHA,
    CLASS_BITS,
    CLASSES,
    CONTINUE,
    DECIMAL,
    DIGIT,
    FIRST,
    FOLDED,
    IGNORABLE,
    LONG_RUN,
    LOWER,
    NUMERIC,
    PRINTABLE,
    SPACE,
    START,
    TO_LOWER,
    TO_TITLE,
    TO_UPPER,
    UPPER,
    CaseTable,
)

LAST_CHARACTER = 0x10FFFF

_ASCII = [
    sum(
        flag
        for flag, test in (
            (ALPHA, chr(code).isalpha()),
            (LOWER, chr(code).islower()),
            (UPPER, chr(code).isupper()),
            (DECIMAL | DIGIT | NUMERIC, chr(code).isdigit()),
            (SPACE, chr(code).isspace()),
            (PRINTABLE, chr(code).isprintable()),
            (START, chr(code).isidentifier()),
            (CONTINUE, ("a" + chr(code)).isidentifier()),
            (IGNORABLE, chr(code) in "'.:^`"),
        )
        if test
    )
    for code in range(128)
]
ASCII_PROPERTIES = tuple(_ASCII)
"""The properties of the ASCII characters, as in `unicode_data`."""


# UTF-8


@inline_function
def is_continuation(byte: Int) -> bool:
    """Whether a byte is not the first one of a character."""
    return byte & 0xC0 == 0x80


@inline_if_large
def character_size(first: Int) -> Int:
    """The number of bytes of the character that starts with this byte."""
    if first < 0x80:
        return 1
    if first < 0xE0:
        return 2
    return 3 if first < 0xF0 else 4


def character_at(place: Pointer[U8]) -> Int:
    """The code point of the character at a place."""
    first = Int(place[0])
    if first < 0x80:
        return first
    if first < 0xE0:
        return (first & 0x1F) << 6 | (place[1] & 0x3F)
    if first < 0xF0:
        return (first & 0x0F) << 12 | (place[1] & 0x3F) << 6 | (place[2] & 0x3F)
    return (first & 7) << 18 | (place[1] & 0x3F) << 12 | (place[2] & 0x3F) << 6 | (place[3] & 0x3F)


def size_before(place: Pointer[U8]) -> Int:
    """The number of bytes of the character that ends before a place."""
    size = 1
    while is_continuation((place - size)[0]):
        size += 1
    return size


def encoded_size(code: Int) -> Int:
    """The number of bytes of a character."""
    if code < 0x80:
        return 1
    if code < 0x800:
        return 2
    return 3 if code < 0x10000 else 4


def put_character(place: Pointer[U8], code: Int) -> Int:
    """Store a character; returns its number of bytes."""
    if code < 0x80:
        place[0] = U8(code)
        return 1
    size = encoded_size(code)
    for index in range(size - 1):
        place[size - 1 - index] = U8(0x80 | code & 0x3F)
        code >>= 6
    place[0] = U8((0xF0F << (8 - size) & 0xFF) | code)
    return size


# Properties


def properties(code: Int) -> Int:
    """The properties of a character, flags of `unicode_data`."""
    if code < 0x80:
        return ASCII_PROPERTIES[code]
    if not config.unicode_tables:
        return PRINTABLE if code >= 0xA0 else 0
    low = 0
    high = len(CLASSES.starts)
    while high - low > 1:
        middle = (low + high) >> 1
        if CLASSES.starts[middle] <= code:
            low = middle
        else:
            high = middle
    return properties_from(code, Int(CLASSES.starts[low]), Int(CLASSES.offsets[low]))


def properties_from(code: Int, start: Int, offset: Int) -> Int:
    """Look for the run of a character from an entry of the index on."""
    while True:
        entry = Int(CLASSES.data[offset])
        offset += 1
        length = entry >> CLASS_BITS
        if length == LONG_RUN:
            length = 0
            shift = 0
            while True:
                part = Int(CLASSES.data[offset])
                offset += 1
                length |= (part & 127) << shift
                shift += 7
                if part < 128:
                    break
        start += length
        if code < start:
            return CLASSES.classes[entry & ((1 << CLASS_BITS) - 1)]


@inline_function
def is_byte_space(byte: Int) -> bool:
    """Whether a byte is white space."""
    return byte == 32 or 9 <= byte <= 13


def is_space(code: Int) -> bool:
    """Whether a character is white space."""
    if code < 0x80:
        return code == 32 or 9 <= code <= 13 or 28 <= code <= 31
    return properties(code) & SPACE != 0


def is_printable(code: Int) -> bool:
    """Whether a character is shown as itself by `repr`."""
    return properties(code) & PRINTABLE != 0


def is_identifier_start(code: Int) -> bool:
    """Whether an identifier may begin with a character."""
    return properties(code) & START != 0


def is_identifier_part(code: Int) -> bool:
    """Whether a character may be in an identifier."""
    return properties(code) & CONTINUE != 0


# Case


def find_special(table: CaseTable, code: Int) -> Int:
    """The number of a character among those that become several, -1 if it does not."""
    for index in range(len(table.special)):
        if table.special[index] == code:
            return index
    return -1


def mapped(table: CaseTable, code: Int) -> Int:
    """A character in another case, if that is one character; -1 if the table does not know it."""
    for row in range(len(table.first)):
        first = Int(table.first[row])
        if code >= first:
            distance = 1 + (table.counts[row] & 1)
            number = code - first
            if number < (table.counts[row] >> 1) * distance and number & (distance - 1) == 0:
                return code + table.added[row]
    return -1


def lower(code: Int) -> Int:
    """A character in lower case. (The only one that becomes two is a special case of `str.lower`.)"""
    if code < FIRST:
        return code + 32 if 65 <= code <= 90 else code
    found = mapped(TO_LOWER, code)
    return code if found < 0 else found


def upper(code: Int) -> Int:
    """A character in upper case, if that is one character."""
    if code < FIRST:
        return code - 32 if 97 <= code <= 122 else code
    found = mapped(TO_UPPER, code)
    return code if found < 0 else found


def put_upper(out: Output, code: Int) -> None:
    """Print a character in upper case."""
    if not put_special(out, TO_UPPER, code):
        out.character(upper(code))


def put_lower(out: Output, code: Int) -> None:
    """Print a character in lower case."""
    if not put_special(out, TO_LOWER, code):
        out.character(lower(code))


def put_title(out: Output, code: Int) -> None:
    """Print a character as the first one of a word in title case."""
    if not put_special(out, TO_TITLE, code):
        found = mapped(TO_TITLE, code)
        if found < 0:
            put_upper(out, code)
        else:
            out.character(found)


def put_folded(out: Output, code: Int) -> None:
    """Print a character folded, for comparisons without regard to case."""
    if not put_special(out, FOLDED, code):
        found = mapped(FOLDED, code)
        if found < 0:
            put_lower(out, code)
        else:
            out.character(found)


def put_special(out: Output, table: CaseTable, code: Int) -> bool:
    """Print what a character becomes if it becomes several; whether it does."""
    special = find_special(table, code) if code >= FIRST else -1
    if special < 0:
        return False
    out.string(table.texts[special])
    return True
