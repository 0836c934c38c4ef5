"""Type codes of arrays, views and structs: the size and kind of items."""

from __future__ import annotations

from adder.typed import U8, Array, Int, config

WORD_BYTES = config.word_bits // 8
SIZE_MASK = 15
SIGNED = 16
FLOAT = 32
BOOL = 64
CHARACTER = 128
"""A byte as bytes of length 1, or (size 4) a code point as a str."""

_NATIVE = {
    "b": 1 | SIGNED,
    "B": 1,
    "h": 2 | SIGNED,
    "H": 2,
    "i": 4 | SIGNED,
    "I": 4,
    "l": WORD_BYTES | SIGNED,
    "L": WORD_BYTES,
    "q": 8 | SIGNED,
    "Q": 8,
    "n": WORD_BYTES | SIGNED,
    "N": WORD_BYTES,
    "P": WORD_BYTES,
    "e": 2 | FLOAT,
    "f": 4 | FLOAT,
    "d": 8 | FLOAT,
    "?": 1 | BOOL,
    "c": 1 | CHARACTER,
    "u": 4 | CHARACTER,
}


if config.object_codes:
    _NATIVE |= {"O": WORD_BYTES, "S": WORD_BYTES}

OBJECT = ord("O")
"""The item is a reference."""


def _table(kinds: dict[str, int]) -> Array[U8]:
    return Array[U8].of(kinds.get(chr(code), 0) for code in range(128))


NATIVE_KINDS: Array[U8] = _table(_NATIVE)
"""Code -> size and flags, as the C compiler of the target has them; 0 for what is no code."""
STANDARD_KINDS: Array[U8] = _table(
    {code: kind for code, kind in _NATIVE.items() if code not in "nNPu"} | {"l": 4 | SIGNED, "L": 4}
)
"""Code -> size and flags, the same on all machines."""


def native_kind(code: Int) -> Int:
    """Size and flags of a code, 0 if there is no such code."""
    return NATIVE_KINDS[code] if 0 <= code < 128 else 0


def item_size(code: Int) -> Int:
    """The size in bytes of an item of an array."""
    return NATIVE_KINDS[code] & SIZE_MASK
