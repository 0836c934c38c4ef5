"""Encodings: str to bytes and back in utf-8, ascii and latin-1, with the usual ways to deal with errors."""

from __future__ import annotations

from adder.typed import (
    U8,
    Int,
    Pointer,
    Ref,
    Text,
    compare_bytes,
    config,
    interned,
    text_length,
    text_pointer,
)
from adder.vm.strings import Str, is_ascii, str_from_bytes, str_of_text
from adder.vm.types.bytes import Bytes, bytes_from, bytes_result
from adder.vm.types.characters import character_at, character_size, is_continuation
from adder.vm.types.output import Output, string_builder
from adder.vm.types.text_offsets import index_at
from adder.vm.types.text_repr import print_escape, print_hex
from adder.vm.types.unicode_errors import raise_decode_error, raise_encode_error

UTF_8 = 0
ASCII = 1
LATIN_1 = 2

STRICT = 0
IGNORE = 1
REPLACE = 2
BACKSLASH = 3
CHARACTER_REFERENCE = 4

REPLACEMENT = 0xFFFD

_NAMES = (
    ("utf8", UTF_8),
    ("u8", UTF_8),
    *(
        (
            ("ascii", ASCII),
            ("usascii", ASCII),
            ("646", ASCII),
            ("latin1", LATIN_1),
            ("latin", LATIN_1),
            ("l1", LATIN_1),
            ("iso88591", LATIN_1),
        )
        if config.codecs
        else ()
    ),
)
_HANDLERS = (
    ("strict", STRICT),
    ("ignore", IGNORE),
    ("replace", REPLACE),
    ("backslashreplace", BACKSLASH),
    ("xmlcharrefreplace", CHARACTER_REFERENCE),
)


def normalized(name: Str) -> Output:
    """The name of an encoding in lower case, without `-` and `_`."""
    out = string_builder()
    for byte in name.items:
        if byte != ord("-") and byte != ord("_") and byte != ord(" "):
            out.byte(byte | 0x20)
    return out


def is_text(out: Output, text: Text) -> bool:
    """Whether an output is a text."""
    buffer = out.buffer
    assert buffer is not None
    if out.length != text_length(text):
        return False
    return compare_bytes(buffer.pointer(), text_pointer(text), Int(out.length)) == 0


def encoding_of(name: Str | None) -> Int:
    """The number of the encoding with a name, by default utf-8; LookupError."""
    if name is None:
        return UTF_8
    plain = normalized(name)
    found = -1
    for known, number in _NAMES:
        if is_text(plain, known):
            found = number
    plain.release()
    if found >= 0:
        return found
    raise LookupError("unknown encoding: %s", name)


def name_of(encoding: Int) -> Text:
    """The name of an encoding."""
    if encoding == UTF_8:
        return "utf-8"
    return "ascii" if encoding == ASCII else "latin-1"


def handler_of(errors: Str | None) -> Int:
    """The number of a way to deal with errors; LookupError."""
    if errors is None:
        return STRICT
    for known, number in _HANDLERS:
        if errors.length == text_length(known):
            if compare_bytes(errors.items.pointer(), text_pointer(known), Int(errors.length)) == 0:
                return number
    raise LookupError("unknown error handler name '%s'", errors)


# Encoding


def encoded(text: Str, encoding: Str | None, errors: Str | None) -> Ref:
    """The bytes of a text in an encoding."""
    number = encoding_of(encoding)
    if not config.codecs or is_ascii(text) or (number == UTF_8 and find_surrogate(text, 0) < 0):
        return bytes_from(text.items.pointer(), Int(text.length))
    return encode_characters(text, number, errors)


def find_surrogate(text: Str, offset: Int) -> Int:
    """The offset of the next surrogate, which cannot be encoded, -1 if there is none."""
    for place in range(offset, Int(text.length) - 2):
        if text.items[place] == 0xED and text.items[place + 1] >= 0xA0:
            return place
    return -1


def is_encodable(code: Int, encoding: Int) -> bool:
    """Whether an encoding has a character."""
    if encoding == UTF_8:
        return not 0xD800 <= code < 0xE000
    return code < (0x80 if encoding == ASCII else 0x100)


def encode_characters(text: Str, encoding: Int, errors: Str | None) -> Ref:
    """Encode a text one character at a time."""
    out = string_builder()
    offset = 0
    while offset < Int(text.length):
        place = text.items.pointer(offset)
        code = character_at(place)
        size = character_size(place[0])
        if is_encodable(code, encoding):
            if encoding == UTF_8:
                out.bytes(place, size)
            else:
                out.byte(code)
        else:
            put_unencodable(out, text, offset, encoding, handler_of(errors))
        offset += size
    return bytes_result(out)


def put_unencodable(out: Output, text: Str, offset: Int, encoding: Int, handler: Int) -> None:
    """Deal with a character that an encoding does not have."""
    code = character_at(text.items.pointer(offset))
    if handler == STRICT:
        fail_to_encode(text, offset, encoding)
    elif handler == REPLACE:
        out.byte(ord("?"))
    elif handler == BACKSLASH:
        print_escape(out, code)
    elif handler == CHARACTER_REFERENCE:
        out.text("&#")
        out.decimal(code)
        out.byte(ord(";"))


def fail_to_encode(text: Str, offset: Int, encoding: Int) -> None:
    """Raise the error for the characters from an offset on that an encoding does not have."""
    start = index_at(text, offset)
    stop = start
    while offset < Int(text.length) and not is_encodable(character_at(text.items.pointer(offset)), encoding):
        offset += character_size(text.items[offset])
        stop += 1
    reason = "surrogates not allowed"
    if encoding == ASCII:
        reason = "ordinal not in range(128)"
    elif encoding == LATIN_1:
        reason = "ordinal not in range(256)"
    raise_encode_error(str_of_text(name_of(encoding)), text, start, stop, str_of_text(reason))


# Decoding


def decoded(source: Ref, start: Pointer[U8], length: Int, encoding: Str | None, errors: Str | None) -> Ref:
    """The text that bytes stand for in an encoding; `source` is the object they are in."""
    if length == 0:
        return interned("")
    number = encoding_of(encoding)
    valid = 0
    while valid < length:
        size = valid_size(start + valid, length - valid, number)
        if size <= 0:
            break
        valid += size
    if valid == length:
        return str_from_bytes(start, length)
    if not config.codecs:
        raise UnicodeError("invalid UTF-8 at byte %d", valid)
    out = string_builder()
    out.bytes(start, valid)
    while valid < length:
        size = valid_size(start + valid, length - valid, number)
        if size > 0:
            out.bytes(start + valid, size)
        elif number == LATIN_1:
            size = 1
            out.character(Int(start[valid]))
        else:
            size = -size
            put_undecodable(out, source, start, length, valid, size, number, handler_of(errors))
        valid += size
    return out.result()


def valid_size(place: Pointer[U8], left: Int, encoding: Int) -> Int:
    """The size of the character at a place, if its bytes are the same in utf-8; minus the number of bad bytes else."""
    first = Int(place[0])
    if first < 0x80:
        return 1
    if encoding != UTF_8 or not 0xC2 <= first <= 0xF4:
        return -1
    size = character_size(first)
    if left < 2 or not second_byte_fits(first, Int(place[1])):
        return -1
    for index in range(2, size):
        if index >= left or not is_continuation(place[index]):
            return -index
    return size


def second_byte_fits(first: Int, second: Int) -> bool:
    """Whether the second byte of a character goes with its first one."""
    lowest = 0x80
    highest = 0xBF
    if first == 0xE0:
        lowest = 0xA0
    elif first == 0xED:
        highest = 0x9F
    elif first == 0xF0:
        lowest = 0x90
    elif first == 0xF4:
        highest = 0x8F
    return lowest <= second <= highest


def put_undecodable(
    out: Output,
    source: Ref,
    start: Pointer[U8],
    length: Int,
    offset: Int,
    size: Int,
    encoding: Int,
    handler: Int,
) -> None:
    """Deal with bytes that are no character."""
    if handler == REPLACE:
        out.character(REPLACEMENT)
    elif handler == BACKSLASH:
        for index in range(size):
            out.text("\\x")
            print_hex(out, Int(start[offset + index]), 2)
    elif handler == CHARACTER_REFERENCE:
        raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
    elif handler == STRICT:
        first = Int(start[offset])
        reason = "invalid continuation byte"
        if encoding == ASCII:
            reason = "ordinal not in range(128)"
        elif not 0xC2 <= first <= 0xF4:
            reason = "invalid start byte"
        elif offset + size == length:
            reason = "unexpected end of data"
        raise_decode_error(
            str_of_text(name_of(encoding)),
            copy_of(source, start, length),
            offset,
            offset + size,
            str_of_text(reason),
        )


def copy_of(source: Ref, start: Pointer[U8], length: Int) -> Ref:
    """The bytes object for an error."""
    return source if isinstance(source, Bytes) else bytes_from(start, length)
