"""Places in a source text: the line, from 1, in the upper half of a word, the column, from 0, in the lower half."""

from __future__ import annotations

from adder.typed import U32, Int, inline_function

FARTHEST = 0xFFFF
"""The last line and column that can be told; what lies further is counted as there."""

START = U32(1 << 16)


@inline_function
def place_at(line: Int, column: Int) -> U32:
    """The place with this line (at most FARTHEST) and column."""
    return U32(line << 16 | min(column, FARTHEST))


@inline_function
def line_of(place: U32) -> Int:
    """The line of a place."""
    return Int(place >> 16)


@inline_function
def column_of(place: U32) -> Int:
    """The column of a place."""
    return Int(place & FARTHEST)
