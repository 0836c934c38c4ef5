"""The type str: what its object is for the program. The methods are in the files str_*.py and text_*.py."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.strings import Str, hash_of_string, text_of
from adder.vm.types.text_offsets import character_count
from adder.vm.types.type import builtin_type, slot_of

builtin_type("str")(Str)

slot_of(Str, "hash")(hash_of_string)


@slot_of(Str, "length")
def length(self: Ref) -> Int:
    """The number of characters."""
    return character_count(text_of(self))


@slot_of(Str, "truth")
def truth(self: Ref) -> bool:
    """Whether there are any characters."""
    return text_of(self).length != 0
