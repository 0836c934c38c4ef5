"""Machine numbers: integers of a given width and floats.

For a type checker all integer types are `int`. At run time under CPython they are marker classes: values are plain
Python ints; calling a marker (`U8(x)`) checks the range. The width of `Int`, `Word` and `Float` is the target's.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from adder.typed.config import config


class IntegerType(type):
    """The metaclass of integer markers: knows width and sign, checks and wraps values."""

    width: int
    signed: bool

    @property
    def bits(cls) -> int:
        """Width in bits; the target's word for `Int` and `Word`."""
        return cls.width or config.word_bits

    @property
    def minimum(cls) -> int:
        return -(1 << (cls.bits - 1)) if cls.signed else 0

    @property
    def maximum(cls) -> int:
        return (1 << (cls.bits - cls.signed)) - 1

    def __call__(cls, value: int) -> int:
        """Return `value` as this type; OverflowError when it does not fit."""
        if not cls.minimum <= value <= cls.maximum:
            raise OverflowError(f"{value} does not fit {cls.__name__}")
        return int(value)

    def wrap(cls, value: int) -> int:
        """Return `value` modulo 2**bits, in this type's range."""
        value &= (1 << cls.bits) - 1
        return value - (1 << cls.bits) if cls.signed and value > cls.maximum else value


def _integer(name: str, width: int, signed: bool) -> IntegerType:
    return IntegerType(name, (), {"width": width, "signed": signed, "__module__": __name__})


class FloatType(type):
    """The metaclass of float markers; calling one rounds to its width."""

    width: int

    @property
    def bits(cls) -> int:
        return cls.width or config.float_bits

    def __call__(cls, value: float) -> float:
        if cls.bits == 64:
            return float(value)
        try:
            return float(struct.unpack("f", struct.pack("f", value))[0])
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")


if TYPE_CHECKING:
    # One statement each, so that a type checker sees aliases.
    Int = int
    Word = int
    U8 = int
    U16 = int
    U32 = int
    U64 = int
    U128 = int
    I8 = int
    I16 = int
    I32 = int
    I64 = int
    Float = float
    F32 = float
    F64 = float
    Text = str
else:
    Int = _integer("Int", 0, True)
    Word = _integer("Word", 0, False)
    U8 = _integer("U8", 8, False)
    U16 = _integer("U16", 16, False)
    U32 = _integer("U32", 32, False)
    U64 = _integer("U64", 64, False)
    U128 = _integer("U128", 128, False)
    I8 = _integer("I8", 8, True)
    I16 = _integer("I16", 16, True)
    I32 = _integer("I32", 32, True)
    I64 = _integer("I64", 64, True)
    Float = FloatType("Float", (), {"width": 0})
    F32 = FloatType("F32", (), {"width": 32})
    F64 = FloatType("F64", (), {"width": 64})

    class Text(str):
        """Marker of constant text in ROM: a `str` literal. See `text_length` and `text_byte`."""


INTEGERS: tuple[IntegerType, ...] = (
    () if TYPE_CHECKING else (Int, Word, U8, U16, U32, U64, U128, I8, I16, I32, I64)
)
