"""UnicodeDecodeError and UnicodeEncodeError: what they say."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import Int, Raised, Ref, cold, config
from adder.vm.strings import as_str
from adder.vm.types.bytes import Bytes
from adder.vm.types.characters import character_at
from adder.vm.types.exceptions import EXCEPTION_CLASSES, EXCEPTION_TYPES, ExceptionObject
from adder.vm.types.output import STR, Output
from adder.vm.types.protocol import print_value
from adder.vm.types.structure import Type
from adder.vm.types.text_offsets import character_count, offset_at
from adder.vm.types.text_repr import print_escape, print_hex
from adder.vm.types.tuple import Tuple, new_tuple
from adder.vm.types.type import slot_of
from adder.vm.value import is_small, small, small_value

DECODE_ERROR = EXCEPTION_TYPES["UnicodeDecodeError"]
ENCODE_ERROR = EXCEPTION_TYPES["UnicodeEncodeError"]


@cold
def raise_decode_error(encoding: Ref, data: Ref, start: Int, stop: Int, reason: Ref) -> NoReturn:
    """Raise UnicodeDecodeError for the bytes from start to stop."""
    raise Raised(unicode_error(DECODE_ERROR, encoding, data, start, stop, reason))


@cold
def raise_encode_error(encoding: Ref, text: Ref, start: Int, stop: Int, reason: Ref) -> NoReturn:
    """Raise UnicodeEncodeError for the characters from start to stop."""
    raise Raised(unicode_error(ENCODE_ERROR, encoding, text, start, stop, reason))


def unicode_error(
    type_: Type, encoding: Ref, value: Ref, start: Int, stop: Int, reason: Ref
) -> ExceptionObject:
    """A UnicodeError with the usual five arguments."""
    arguments = new_tuple(5)
    arguments.items[0] = encoding
    arguments.items[1] = value
    arguments.items[2] = small(start)
    arguments.items[3] = small(stop)
    arguments.items[4] = reason
    made = ExceptionObject(arguments)
    made.type = type_
    return made


def print_unicode_error(self: ExceptionObject, out: Output, mode: Int) -> None:
    """Print the message made of the five arguments, or as any exception if they are not what they usually are."""
    value = self.value
    if mode == STR and isinstance(value, Tuple) and value.length == 5:
        if is_small(value.items[2]) and is_small(value.items[3]):
            print_message(value, out)
            return
    self.print(out, mode)


def print_message(arguments: Tuple, out: Output) -> None:
    """Print `'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)`."""
    source = arguments.items[1]
    start = small_value(arguments.items[2])
    stop = small_value(arguments.items[3])
    out.text("'")
    print_value(out, arguments.items[0], STR)
    out.text("' codec can't ")
    single = stop == start + 1
    if isinstance(source, Bytes):
        out.text("decode byte" if single else "decode bytes")
        if single and 0 <= start < Int(source.length):
            out.text(" 0x")
            print_hex(out, Int(source.items[start]), 2)
    else:
        out.text("encode character" if single else "encode characters")
        text = as_str(source)
        if single and text is not None and 0 <= start < character_count(text):
            out.text(" '")
            print_escape(out, character_at(text.items.pointer(offset_at(text, start))))
            out.text("'")
    out.text(" in position ")
    out.decimal(start)
    if not single:
        out.text("-")
        out.decimal(stop - 1)
    out.text(": ")
    print_value(out, arguments.items[4], STR)


if config.codecs:
    slot_of(EXCEPTION_CLASSES["UnicodeDecodeError"], "print")(print_unicode_error)
    slot_of(EXCEPTION_CLASSES["UnicodeEncodeError"], "print")(print_unicode_error)
