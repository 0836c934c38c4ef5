"""Tables of the characters outside ASCII, made at translation time from what CPython knows of them.

Classes: runs of characters with the same properties, one byte each (number of the combination of properties, and the
length of the run; 7 means that the length follows, seven bits a byte), with an index of every 64th run. Case mappings:
rows of characters to which the same is added, and the characters that become several.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from adder.typed import I32, U8, U16, U32, Array, Object, Ref, config, interned

ALPHA = 1
LOWER = 2
UPPER = 4
TITLE = 8
DECIMAL = 16
DIGIT = 32
NUMERIC = 64
SPACE = 128
PRINTABLE = 256
START = 512
"""May start an identifier."""
CONTINUE = 1024
"""May be in an identifier."""
IGNORABLE = 2048
"""Not looked at when it is decided whether a sigma is the last letter of a word."""
CASED = LOWER | UPPER | TITLE

FIRST = 0x80
INDEX_STEP = 64
CLASS_BITS = 5
LONG_RUN = 7
LAST = 0x20000
"""From here on no character has a case."""
_ASSIGNED = (*range(FIRST, 0x40000), *range(0xE0000, 0xE0200), 0x110000)


def _properties(code: int) -> int:
    if code > 0x10FFFF:
        return 0
    character = chr(code)
    category = unicodedata.category(character)
    if category == "Cn":
        # More than half of the codes are not assigned.
        return 0
    tests = (
        character.isalpha(),
        character.islower(),
        character.isupper(),
        category == "Lt",
        character.isdecimal(),
        character.isdigit(),
        character.isnumeric(),
        character.isspace(),
        character.isprintable(),
        character.isidentifier(),
        ("a" + character).isidentifier(),
    )
    found = sum(1 << bit for bit, test in enumerate(tests) if test)
    word = character + "Σ" if found & CASED else "A" + character + "Σ"
    ends_word = word.lower()[-1] == "ς"
    return found | (IGNORABLE if ends_word != bool(found & CASED) else 0)


def _runs() -> list[tuple[int, int]]:
    """First character and properties of each run; between the assigned ranges nothing is known of a character."""
    runs: list[tuple[int, int]] = []
    previous = FIRST - 1
    for code in _ASSIGNED:
        if code != previous + 1:
            runs.append((previous + 1, 0))
        found = _properties(code)
        if not runs or runs[-1][1] != found:
            runs.append((code, found))
        previous = code
    return runs


def _encoded_length(length: int) -> bytes:
    encoded = b""
    while length >= 128:
        encoded += bytes([length & 127 | 128])
        length >>= 7
    return encoded + bytes([length])


class ClassTable:
    """The runs as constants of the virtual machine."""

    def __init__(self, runs: list[tuple[int, int]]) -> None:
        classes = sorted({found for _, found in runs})
        assert len(classes) <= 1 << CLASS_BITS
        data = b""
        starts: list[int] = []
        offsets: list[int] = []
        ends = [start for start, _ in runs[1:]] + [0x110000]
        for number, ((start, found), end) in enumerate(zip(runs, ends, strict=True)):
            if number % INDEX_STEP == 0:
                starts.append(start)
                offsets.append(len(data))
            short = min(end - start, LONG_RUN)
            data += bytes([classes.index(found) | short << CLASS_BITS])
            if short == LONG_RUN:
                data += _encoded_length(end - start)
        self.data: Array[U8] = Array[U8].of(data)
        self.starts: Array[U32] = Array[U32].of(starts)
        self.offsets: Array[U16] = Array[U16].of(offsets)
        self.classes: Array[U16] = Array[U16].of(classes)


class CaseTable(Object):
    """A case mapping: rows of `first`, number of characters times 2 plus distance of two of them minus 1, and what is
    added; `special` are the characters that become the texts in `texts`."""

    first: Array[U32]
    counts: Array[U16]
    added: Array[I32]
    special: Array[U16]
    texts: Array[Ref]


def _row(codes: list[int], added: dict[int, int], start: int) -> tuple[int, int]:
    """The longest row from codes[start] on: number of characters, and their distance."""
    best = (1, 1)
    for distance in (1, 2):
        code = codes[start]
        count = 1
        while added.get(code + distance) == added[code]:
            code += distance
            count += 1
        best = max(best, (count, distance))
    return best


def _case_table(mapping: Callable[[str], str], base: Callable[[str], str]) -> CaseTable:
    """The characters for which `mapping` differs from `base`."""
    added: dict[int, int] = {}
    special: dict[int, str] = {}
    for code in range(FIRST, LAST):
        mapped = mapping(chr(code))
        if mapped != base(chr(code)):
            if len(mapped) == 1:
                added[code] = ord(mapped) - code
            else:
                special[code] = mapped
    rows: list[tuple[int, int, int]] = []
    codes = sorted(added)
    while codes:
        count, distance = _row(codes, added, 0)
        first = codes[0]
        row = range(first, first + count * distance, distance)
        rows.append((first, count * 2 + distance - 1, added[first]))
        codes = [code for code in codes if code not in row]
    return CaseTable(
        Array[U32].of(row[0] for row in rows),
        Array[U16].of(row[1] for row in rows),
        Array[I32].of(row[2] for row in rows),
        Array[U16].of(special),
        Array[Ref].of(interned(text) for text in special.values()),
    )


def _same(text: str) -> str:
    return text


_NOTHING = CaseTable(
    Array[U32].of([]), Array[U16].of([]), Array[I32].of([]), Array[U16].of([]), Array[Ref].of([])
)

if config.unicode_tables:
    CLASSES = ClassTable(_runs())
    TO_LOWER = _case_table(str.lower, _same)
    TO_UPPER = _case_table(str.upper, _same)
    TO_TITLE = _case_table(str.title, str.upper)
    """Where it differs from upper case."""
    FOLDED = _case_table(str.casefold, str.lower)
    """Where it differs from lower case."""
else:
    CLASSES = ClassTable([(FIRST, PRINTABLE)])
    TO_LOWER = TO_UPPER = TO_TITLE = FOLDED = _NOTHING
