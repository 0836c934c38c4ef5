"""Reading the operands of instructions that take more than a byte or have a sign."""

from __future__ import annotations

from adder.typed import I8, I16, U8, Int, Pointer, inline_function, truncate


@inline_function
def wide_operand(place: Pointer[U8]) -> Int:
    """An unsigned 16-bit operand."""
    return place[0] | place[1] << 8


@inline_function
def jump_operand(place: Pointer[U8]) -> Int:
    """The distance of a jump from the end of its instruction."""
    return truncate(I16, place[0] | place[1] << 8)


@inline_function
def signed_operand(place: Pointer[U8]) -> Int:
    """A signed byte."""
    return truncate(I8, place[0])


@inline_function
def jump_if(taken: bool, place: Pointer[U8]) -> Pointer[U8]:
    """Where to go on after a conditional jump whose distance is at `place`."""
    if taken:
        return place + 2 + jump_operand(place)
    return place + 2
