"""The method resolution order of classes: the C3 linearisation.

The reference looks in the bases one after the other. That order is used where C3 has none, for programs made for the
reference.
"""

from __future__ import annotations

from adder.typed import Array, Int, Ref, Word, cast, config, copy_items
from adder.vm.types.list import List, array_of_list, new_list
from adder.vm.types.structure import IS_CLASS, Class, Type
from adder.vm.types.tuple import Tuple

FINISHED, MERGED, STUCK = range(3)


def order_of(type_: Type) -> Array[Ref]:
    """A type and all it derives from, in the order in which attributes are looked up."""
    if type_.flags & IS_CLASS:
        return cast(Class, type_).mro
    found = new_list()
    base: Type | None = type_
    while base is not None:
        found.append(base)
        base = base.base
    return array_of_list(found)


def order_with_base(cls: Type, base: Type) -> Array[Ref]:
    """The order of a class with one base."""
    above = order_of(base)
    order = Array[Ref](len(above) + 1)
    order[0] = cls
    copy_items(order.pointer(1), above.pointer(), len(above))
    return order


def order_with_bases(cls: Type, bases: Tuple) -> Array[Ref]:
    """The order of a class with several bases: the orders of the bases and the list of bases itself, merged."""
    count = Int(bases.length) + 1
    sequences = Array[Ref](count)
    for index in range(count - 1):
        sequences[index] = order_of(cast(Type, bases.items[index]))
    own = Array[Ref](count - 1)
    copy_items(own.pointer(), bases.items.pointer(), count - 1)
    sequences[count - 1] = own
    heads = Array[Word](count)
    order = new_list()
    order.append(cls)
    result = MERGED
    while result == MERGED:
        result = merge_one(sequences, heads, order)
    if result == STUCK:
        if not config.reference_quirks:
            raise TypeError("Cannot create a consistent method resolution order (MRO) for bases")
        order = depth_first(cls, sequences)
    return array_of_list(order)


def depth_first(cls: Type, sequences: Array[Ref]) -> List:
    """The types of all sequences, one after the other, each type once."""
    order = new_list()
    order.append(cls)
    for sequence in sequences:
        for entry in cast(Array[Ref], sequence):
            if not order.__contains__(entry):
                order.append(entry)
    return order


def merge_one(sequences: Array[Ref], heads: Array[Word], order: List) -> Int:
    """Append the type that may be next to the order, if there is one. `heads` says where in each sequence we are."""
    result = FINISHED
    for index in range(len(sequences)):
        sequence = cast(Array[Ref], sequences[index])
        head = Int(heads[index])
        if head < len(sequence):
            result = STUCK
            candidate = sequence[head]
            if not is_in_a_tail(sequences, heads, candidate):
                order.append(candidate)
                advance(sequences, heads, candidate)
                return MERGED
    return result


def is_in_a_tail(sequences: Array[Ref], heads: Array[Word], candidate: Ref) -> bool:
    """Whether a type is in one of the sequences behind its head."""
    for index in range(len(sequences)):
        sequence = cast(Array[Ref], sequences[index])
        for position in range(Int(heads[index]) + 1, len(sequence)):
            if sequence[position] is candidate:
                return True
    return False


def advance(sequences: Array[Ref], heads: Array[Word], taken: Ref) -> None:
    """Step over a type in all sequences that begin with it."""
    for index in range(len(sequences)):
        sequence = cast(Array[Ref], sequences[index])
        head = Int(heads[index])
        if head < len(sequence) and sequence[head] is taken:
            heads[index] += 1
