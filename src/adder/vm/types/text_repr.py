"""How str, bytes and bytearray are printed."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref
from adder.vm.strings import text_of
from adder.vm.types.buffers import readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes
from adder.vm.types.characters import character_at, character_size, is_printable
from adder.vm.types.output import DIGITS, REPR, Output
from adder.vm.types.str import Str
from adder.vm.types.type import slot_of

SINGLE_QUOTE = ord("'")
DOUBLE_QUOTE = ord('"')
BACKSLASH = ord("\\")


def quote_for(start: Pointer[U8], length: Int) -> Int:
    """The quote to put around bytes: single, unless there are single quotes in them and no double ones."""
    single = False
    for index in range(length):
        if start[index] == DOUBLE_QUOTE:
            return SINGLE_QUOTE
        if start[index] == SINGLE_QUOTE:
            single = True
    return DOUBLE_QUOTE if single else SINGLE_QUOTE


def print_hex(out: Output, number: Int, digits: Int) -> None:
    """Print the lowest digits of a number in hexadecimal."""
    shift = digits * 4
    while shift > 0:
        shift -= 4
        out.byte(Int(DIGITS[number >> shift & 15]))


def print_escape(out: Output, code: Int) -> None:
    """Print a character that is not printable."""
    out.byte(BACKSLASH)
    if code == 10:
        out.byte(ord("n"))
    elif code == 13:
        out.byte(ord("r"))
    elif code == 9:
        out.byte(ord("t"))
    elif code < 0x100:
        out.byte(ord("x"))
        print_hex(out, code, 2)
    elif code < 0x10000:
        out.byte(ord("u"))
        print_hex(out, code, 4)
    else:
        out.byte(ord("U"))
        print_hex(out, code, 8)


def print_quoted(out: Output, start: Pointer[U8], length: Int, text: bool, escaped: Int) -> None:
    """Print a string literal for the characters of a text, or else for bytes; `escaped` is the quote that gets a
    backslash, 0 for the one around the literal."""
    quote = quote_for(start, length)
    if escaped == 0:
        escaped = quote
    out.byte(quote)
    written = 0
    offset = 0
    while offset < length:
        code = Int(start[offset])
        size = 1
        if code >= 0x80 and text:
            code = character_at(start + offset)
            size = character_size(start[offset])
        plain = 32 <= code < 127 and code != escaped and code != BACKSLASH
        if code >= 0x80:
            plain = text and is_printable(code)
        if not plain:
            out.bytes(start + written, offset - written)
            written = offset + size
            if code == escaped or code == BACKSLASH:
                out.byte(BACKSLASH)
                out.byte(code)
            else:
                print_escape(out, code)
        offset += size
    out.bytes(start + written, length - written)
    out.byte(quote)


@slot_of(Str, "print")
def print_str(self: Ref, out: Output, mode: Int) -> None:
    """Print a str, as a literal or as it is."""
    text = text_of(self)
    if mode == REPR:
        print_quoted(out, text.items.pointer(), Int(text.length), True, 0)
    else:
        out.string(self)


@slot_of(Bytes, "print")
def print_bytes(self: Bytes, out: Output, mode: Int) -> None:
    """Print bytes as a literal."""
    out.byte(ord("b"))
    print_quoted(out, self.items.pointer(), Int(self.length), False, 0)


@slot_of(ByteArray, "print")
def print_bytearray(self: ByteArray, out: Output, mode: Int) -> None:
    """Print a bytearray as the call that makes one."""
    start, length = readable(self)
    out.string(self.type.name)
    out.text("(b")
    print_quoted(out, start, length, False, SINGLE_QUOTE)
    out.text(")")


def print_ascii(out: Output, value: Ref) -> None:
    """Print a str with escapes for all characters outside ASCII."""
    text = text_of(value)
    offset = 0
    while offset < Int(text.length):
        place = text.items.pointer(offset)
        if place[0] < 0x80:
            out.byte(place[0])
        else:
            print_escape(out, character_at(place))
        offset += character_size(place[0])
