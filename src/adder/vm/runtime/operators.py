"""Operators on values of any type: which operand is asked, in which order, and what is tried next."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.runtime.lookup import lookup_in_type
from adder.vm.types.operators import (
    ABS,
    BINARY_COUNT,
    DIVMOD,
    FLOOR_DIV,
    INPLACE,
    INPLACE_ADD,
    MOD,
    MUL,
    REFLECTED_NAMES,
    UNARY_NAMES,
)
from adder.vm.types.protocol import reflects_first, type_of, unsupported
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.types.tuple import tuple2
from adder.vm.value import NOT_IMPLEMENTED


def binary(op: Int, left: Ref, right: Ref) -> Ref:
    """`left op right` for a binary or in-place operator."""
    result = NOT_IMPLEMENTED
    plain = op
    if INPLACE_ADD <= op < INPLACE_ADD + BINARY_COUNT:
        plain = op - INPLACE
        result = ask(type_of(left), op, left, right)
    if result is NOT_IMPLEMENTED:
        result = plain_binary(plain, left, right)
    if result is NOT_IMPLEMENTED:
        unsupported(op, left, right)
    return result


def plain_binary(op: Int, left: Ref, right: Ref) -> Ref:
    """`left op right`, NOT_IMPLEMENTED if neither operand knows it."""
    left_type = type_of(left)
    right_type = type_of(right)
    reflected_first = is_reflected_first(op, left_type, right_type)
    result = NOT_IMPLEMENTED
    if reflected_first:
        result = ask_reflected(right_type, op, left, right)
    if result is NOT_IMPLEMENTED:
        result = ask(left_type, op, left, right)
    if result is NOT_IMPLEMENTED and not reflected_first and left_type is not right_type:
        result = ask_reflected(right_type, op, left, right)
    return result


def is_reflected_first(op: Int, left: Type, right: Type) -> bool:
    """Whether the right operand is asked first: it is of a class that derives from that of the left one and has a
    method of its own for this; or it may know better what a sequence times itself is.
    """
    if right.flags & IS_CLASS == 0:
        return False
    if op == MUL and left.flags & IS_CLASS == 0:
        return True
    if not reflects_first(left, right) or op >= BINARY_COUNT:
        return False
    name = REFLECTED_NAMES[op]
    return lookup_in_type(right, name) is not lookup_in_type(left, name)


def ask(type_: Type, op: Int, left: Ref, right: Ref) -> Ref:
    """What the type of the left operand says."""
    function = type_.slots.binary
    return NOT_IMPLEMENTED if function is None else function(left, op, right)


def ask_reflected(type_: Type, op: Int, left: Ref, right: Ref) -> Ref:
    """What the type of the right operand says."""
    function = type_.slots.reflected
    return NOT_IMPLEMENTED if function is None else function(right, op, left)


def divide(left: Ref, right: Ref) -> Ref:
    """`divmod(left, right)`"""
    result = plain_binary(DIVMOD, left, right)
    if result is not NOT_IMPLEMENTED:
        return result
    quotient = binary(FLOOR_DIV, left, right)
    return tuple2(quotient, binary(MOD, left, right))


def unary(op: Int, value: Ref) -> Ref:
    """`-value`, `+value`, `~value`, `abs(value)`."""
    function = type_of(value).slots.unary
    if function is not None:
        result = function(value, op)
        if result is not NOT_IMPLEMENTED:
            return result
    if op == ABS:
        raise TypeError("bad operand type for abs(): '%t'", value)
    raise TypeError("unsupported type for %s: '%t'", UNARY_NAMES[op], value)
