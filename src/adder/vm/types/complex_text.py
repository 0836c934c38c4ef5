"""Complex numbers from text."""

from __future__ import annotations

from adder.typed import U8, Float, Int, Pointer
from adder.vm.types.complex import Complex
from adder.vm.types.float_text import parse_prefix
from adder.vm.types.int_text import is_blank

LETTER_J = ord("j")


def parse_complex(text: Pointer[U8], length: Int) -> Complex | None:
    """The complex number that a text holds, perhaps in parentheses; None if it holds none."""
    text, length = stripped(text, length)
    if length >= 2 and text[0] == ord("(") and text[length - 1] == ord(")"):
        text, length = stripped(text + 1, length - 2)
    if length == 1 and text[0] | 32 == LETTER_J:
        return Complex(0.0, 1.0)
    stop, number = part(text, length)
    if stop == 0:
        return None
    if stop == length:
        return Complex(number, 0.0)
    if text[stop] | 32 == LETTER_J:
        return Complex(0.0, number) if stop + 1 == length else None
    if text[stop] != ord("+") and text[stop] != ord("-"):
        return None
    rest = length - stop
    more, imaginary = part(text + stop, rest)
    if more == 0 or more + 1 != rest or text[stop + more] | 32 != LETTER_J:
        return None
    return Complex(number, imaginary)


def stripped(text: Pointer[U8], length: Int) -> tuple[Pointer[U8], Int]:
    """A text without blanks at both ends."""
    while length > 0 and is_blank(Int(text[0])):
        text = text + 1
        length -= 1
    while length > 0 and is_blank(Int(text[length - 1])):
        length -= 1
    return text, length


def part(text: Pointer[U8], length: Int) -> tuple[Int, Float]:
    """A number at the start of a text: how many characters it has (0: there is none), and its value.

    Before the letter j a sign alone means 1.
    """
    stop, number = parse_prefix(text, length)
    if stop > 0:
        return stop, number
    if length > 1 and (text[0] == ord("+") or text[0] == ord("-")) and text[1] | 32 == LETTER_J:
        return 1, -1.0 if text[0] == ord("-") else 1.0
    return 0, 0.0
