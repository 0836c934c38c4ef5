"""`text += piece` in a loop: a long string to which only the loop's variable refers grows where it is.

The compiler knows the loops in which a variable is only appended to (see `compiler/appends.py`); before they begin,
what the variable holds may have other owners. What `append` makes is OWNED by the variable until the loop begins anew,
somebody asks for its hash or a function copies the variables of the frame.
"""

from __future__ import annotations

from adder.typed import Int, Ref, Word, address_of, copy_items, is_object
from adder.vm.heap.growth import lengthen_exactly, want_room
from adder.vm.heap.rooms import LARGE
from adder.vm.heap.space import heap
from adder.vm.strings import ASCII, HASHED, OWNED, Str, text_of
from adder.vm.types.bytes import checked_sum
from adder.vm.types.bytes_like import new_text
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import Known


def appended(left: Ref, right: Ref) -> Ref | None:
    """left + right, absent unless both are strings and the left one is long. It may be `left` itself, longer."""
    if not is_object(left) or type_of(left) is not Known.str or type_of(right) is not Known.str:
        return None
    text = text_of(left)
    length = Int(text.length)
    if length < LARGE:
        return None
    piece = text_of(right)
    total = checked_sum(length, Int(piece.length))
    info = text.info & piece.info & ASCII
    if not (is_owned(text) and heap.lock_depth == 0 and lengthen_exactly(address_of(text), Word(total))):
        want_room()
        longer = new_text(total)
        copy_items(longer.items.pointer(), text.items.pointer(), length)
        text = longer
    copy_items(text.items.pointer(length), piece.items.pointer(), total - length)
    text.info = info | OWNED
    return text


def is_owned(text: Str) -> bool:
    """Whether only a variable to which a loop appends refers to a string."""
    return text.info & (HASHED | OWNED) == OWNED


def disown(value: Ref) -> None:
    """Others may refer to a value from now on."""
    if is_object(value) and type_of(value) is Known.str:
        text = text_of(value)
        if is_owned(text):
            text.info &= ~OWNED
