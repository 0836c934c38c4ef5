"""The methods of int. The object is in bigint.py, the operators are in tower.py, the constructor in the runtime."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.strings import is_str, strings_equal
from adder.vm.types.bigint import BigInt, is_negative, magnitude_bits
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytes import new_bytes
from adder.vm.types.bytes_create import bytes_of_values
from adder.vm.types.int_bytes import int_from_bytes, int_to_bytes
from adder.vm.types.integer import count_of_ones, inverse_modulo, negated, power_modulo, rounded_to_ten_power
from adder.vm.types.numbers import Numbers, to_integer
from adder.vm.types.protocol import call1
from adder.vm.types.slice import clamped
from adder.vm.types.structure import Type
from adder.vm.types.tower import integer_index
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import method_of
from adder.vm.value import NONE, SMALL_MIN, small

INT: Type = BigInt.type_object
LITTLE = interned("little")
BIG = interned("big")


def is_big_endian(byteorder: Ref) -> bool:
    """The meaning of the argument `byteorder`."""
    if not is_str(byteorder):
        raise TypeError("byteorder must be a str, not %t", byteorder)
    if strings_equal(byteorder, BIG):
        return True
    if strings_equal(byteorder, LITTLE):
        return False
    raise ValueError("byteorder must be either 'little' or 'big'")


@method_of(BigInt)
def bit_length(self: Ref) -> Int:
    """The number of bits of the magnitude."""
    return magnitude_bits(integer_index(self))


@method_of(BigInt)
def bit_count(self: Ref) -> Int:
    """The number of one bits of the magnitude."""
    return count_of_ones(integer_index(self))


@method_of(BigInt)
def to_bytes(self: Ref, length: Int = 1, byteorder: Ref = BIG, *, signed: bool = False) -> Ref:
    """The integer as `length` bytes; OverflowError if it does not fit."""
    if length < 0:
        raise ValueError("length argument must be non-negative")
    big = is_big_endian(byteorder)
    made = new_bytes(length)
    int_to_bytes(integer_index(self), made.items.pointer(), length, big, signed)
    return made


@method_of(BigInt, "class_method", named=True)
def from_bytes(cls: Type, bytes_: Ref, byteorder: Ref = BIG, *, signed: bool = False) -> Ref:
    """The integer that bytes, or an iterable of small numbers, stand for."""
    big = is_big_endian(byteorder)
    if not is_buffer(bytes_):
        bytes_ = bytes_of_values(bytes_)
    start, length = readable(bytes_)
    number = int_from_bytes(start, length, big, signed)
    return number if cls is INT else call1(cls, number)


@method_of(BigInt)
def conjugate(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt)
def as_integer_ratio(self: Ref) -> Ref:
    """The integer and 1."""
    return tuple2(integer_index(self), small(1))


@method_of(BigInt)
def is_integer(self: Ref) -> bool:
    """True, as for floats without a fraction."""
    return True


@method_of(BigInt, "getter", name="real")
def real(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt, "getter", name="imag")
def imag(self: Ref) -> Ref:
    """0"""
    return small(0)


@method_of(BigInt, "getter", name="numerator")
def numerator(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt, "getter", name="denominator")
def denominator(self: Ref) -> Ref:
    """1"""
    return small(1)


# Rounding


@method_of(BigInt, name="__round__")
def round_(self: Ref, digits: Ref = NONE, /) -> Ref:
    """The integer, or with negative `digits` the nearest multiple of a power of ten."""
    value = integer_index(self)
    if digits is NONE:
        return value
    places = clamped(digits, SMALL_MIN, 0)
    if places == 0:
        return value
    if -places > magnitude_bits(value):
        return small(0)
    return rounded_to_ten_power(value, -places)


@method_of(BigInt, name="__trunc__")
def trunc(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt, name="__floor__")
def floor(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt, name="__ceil__")
def ceil(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


@method_of(BigInt, name="__int__")
def int_(self: Ref) -> Ref:
    """The integer itself."""
    return integer_index(self)


# pow with three arguments


def power_modulo_of_values(base: Ref, exponent: Ref, modulus: Ref) -> Ref:
    """pow(base, exponent, modulus)"""
    a = to_integer(base)
    b = to_integer(exponent)
    m = to_integer(modulus)
    if m is small(0):
        raise ValueError("pow() 3rd argument cannot be 0")
    if is_negative(b):
        return power_modulo(inverse_modulo(a, m), negated(b), m)
    return power_modulo(a, b, m)


Numbers.power_modulo = power_modulo_of_values
