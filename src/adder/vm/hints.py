"""The hint cache: where a name was found last time in some array of names.

A hint is a guess that the user verifies by looking whether the name is there; so it never has to be invalidated.
"""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, bits, config, inline_function, static_ram

SIZE = config.attribute_cache_size
"""A power of two; 0: there is no cache."""

LARGEST = 255

HINTS: Array[U8] = static_ram(Array[U8](SIZE))


@inline_function
def hint_of(holder: Ref, name: Ref) -> Int:
    """The number of the hint for a name in an array."""
    return Int((bits(holder) >> 4 ^ bits(name) >> 3) & (SIZE - 1))


@inline_function
def set_hint(hint: Int, position: Int) -> None:
    """Remember a position, if it can be."""
    if position <= LARGEST:
        HINTS[hint] = position
