"""Compressed texts of exceptions, on targets with `config.packed_messages`.

The first byte of a message is the number of the exception's type in `TYPES`; a message given to a function marked by
`@takes_message` has no such byte. Then printable ASCII characters stand for themselves; each other byte is a code that
stands for two bytes, which may be codes again (byte pair encoding, P. Gage: "A New Algorithm for Data Compression",
1994). The pairs are chosen at translation time.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

from adder.typed import U8, Array, Int, Ref, Text, cast, finalizer, text_byte, text_length
from adder.vm.types.output import Output
from adder.vm.types.structure import Type

FIRST_CODE = 128
LOW_CODES = 32
"""Control characters are no part of messages: they are the codes above 255, less `LOW_OFFSET`."""
LOW_OFFSET = 255
MOST_PAIRS = 256 - FIRST_CODE + LOW_CODES - 1

TYPES: Array[Ref] = Array[Ref](0)
"""The types of exceptions that have messages."""

PAIRS: Array[U8] = Array[U8](0)
"""The two bytes for which each code stands."""


def message_type(message: Text) -> Type:
    """The type of the exception that has this message."""
    return cast(Type, TYPES[text_byte(message, 0) - 1])


def put_message(out: Output, message: Text, start: Int) -> None:
    """Print the text of a message, which begins after its type if it has one."""
    for index in range(start, text_length(message)):
        put_code(out, Int(text_byte(message, index)))


def put_code(out: Output, code: Int) -> None:
    """Print what a byte of a message stands for."""
    while True:
        if code < LOW_CODES:
            code += LOW_OFFSET
        if code < FIRST_CODE:
            break
        place = (code - FIRST_CODE) * 2
        put_code(out, Int(PAIRS[place]))
        code = Int(PAIRS[place + 1])
    out.byte(code)


@finalizer
def pack_messages(image: Any) -> None:
    """Choose the pairs for the messages of the image, and fill the tables."""
    types = list(dict.fromkeys(message.type for message in image.messages if message.type is not None))
    packed, pairs = packed_texts([message.text for message in image.messages])
    for message, text in zip(image.messages, packed, strict=True):
        head = [types.index(message.type) + 1] if message.type is not None else []
        message.packed = bytes(head) + text
    TYPES.items = Array[Ref].of(types).items  # type: ignore[attr-defined]
    PAIRS.items = Array[U8].of(pairs).items  # type: ignore[attr-defined]


def packed_texts(texts):
    """The texts with the most frequent pair of characters replaced by a code, again and again, and the pairs."""
    separator = "\n"
    joined = separator.join(texts)
    assert all(" " <= character <= "~" or character == separator for character in joined)
    pairs = []
    for code in range(FIRST_CODE, FIRST_CODE + MOST_PAIRS):
        counts = Counter(pairwise(joined))
        best = [(count, pair) for pair, count in counts.items() if separator not in pair]
        count, pair = max(best, default=(0, ()))
        if count < 4:
            break
        joined = joined.replace("".join(pair), chr(code))
        pairs += [byte_of(ord(part)) for part in pair]
    packed = joined.split(separator) if texts else []
    return [bytes(byte_of(ord(part)) for part in text) for text in packed], pairs


def byte_of(code):
    """The byte for a character or code."""
    return code - LOW_OFFSET if code > LOW_OFFSET else code
