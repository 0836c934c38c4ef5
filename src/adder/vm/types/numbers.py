"""Conversions between values of the running program and machine numbers.

The number types are above this file; they set the functions in `Numbers` when they are imported.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Float, Int, Ref, Word, inline_function, runtime_hook
from adder.vm.types.protocol import type_of
from adder.vm.value import FALSE, SMALL_MAX, TRUE, fits_small, is_small, small, small_value


class Numbers:
    """Functions of the number types."""

    big_of_int: ClassVar[Callable[[Int], Ref]]
    """An integer that is not small."""
    int_of_big: ClassVar[Callable[[Ref], Int]]
    """The value of an integer object; OverflowError if it does not fit."""
    word_of_big: ClassVar[Callable[[Ref], Word]]
    """The value of an integer object as a Word; OverflowError if it is negative or does not fit."""
    big_of_word: ClassVar[Callable[[Word], Ref]]
    """An integer that does not fit Int."""
    float_of: ClassVar[Callable[[Ref], Float]]
    """Any number as a float; TypeError for other values."""
    new_float: ClassVar[Callable[[Float], Ref]]
    power_modulo: ClassVar[Callable[[Ref, Ref, Ref], Ref]]
    """`pow(base, exponent, modulus)` of integers."""
    as_object: ClassVar[Callable[[Ref], Ref]]
    """An integer or float held in the word as an object of the same value."""


@inline_function
@runtime_hook("box_int")
def int_ref(number: Int) -> Ref:
    """The integer of the running program for a machine integer."""
    if fits_small(number):
        return small(number)
    return Numbers.big_of_int(number)


def word_ref(number: Word) -> Ref:
    """The integer of the running program for an unsigned machine integer."""
    if number <= SMALL_MAX:
        return small(Int(number))
    return Numbers.big_of_word(number)


def index_of(value: Ref) -> Int:
    """The machine integer for anything with `__index__`; TypeError, OverflowError."""
    if is_small(value):
        return small_value(value)
    number = to_integer(value)
    return small_value(number) if is_small(number) else Numbers.int_of_big(number)


def word_of(value: Ref) -> Word:
    """The unsigned machine integer for anything with `__index__`; OverflowError if it is negative or too large."""
    number = to_integer(value)
    if not is_small(number):
        return Numbers.word_of_big(number)
    if small_value(number) < 0:
        raise OverflowError("can't convert negative int to unsigned")
    return Word(small_value(number))


def to_integer(value: Ref) -> Ref:
    """The integer for anything with `__index__`: small, or an integer object."""
    if is_small(value):
        return value
    if value is TRUE:
        return small(1)
    if value is FALSE:
        return small(0)
    function = type_of(value).slots.index
    if function is None:
        raise TypeError("can't convert %t to int", value)
    return function(value)
