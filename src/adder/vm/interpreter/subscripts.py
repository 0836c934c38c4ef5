"""Subscripts: fast paths for lists, tuples and dicts; all else goes to the types. Slices."""

from __future__ import annotations

from adder.typed import (
    U8,
    Object,
    Pointer,
    Ref,
    cast,
    inline_function,
    is_object,
    likely,
    no_inline,
    static_ram,
    type_object,
)
from adder.vm.heap.space import heap
from adder.vm.interpreter.opcodes import Op
from adder.vm.table import lookup, store
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.protocol import get_item, set_item
from adder.vm.types.slice import Slice
from adder.vm.types.structure import IS_CLASS
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, is_small, small_value

LENT_SLICE = static_ram(Slice(NONE, NONE, NONE))
"""The slice of an assignment to a part of a built-in sequence while nothing can be allocated."""


@no_inline
def build_slice(registers: Pointer[Ref], bounds: Pointer[Ref], following: Pointer[U8]) -> Ref:
    """The slice of three values. While the heap is locked, an assignment that follows gets the one that is kept."""
    if heap.lock_depth != 0 and following[0] == Op.STORE_ITEM:
        container = registers[following[2]]
        if is_object(container) and cast(Object, container).type.flags & IS_CLASS == 0:
            LENT_SLICE.start = bounds[0]
            LENT_SLICE.stop = bounds[1]
            LENT_SLICE.step = bounds[2]
            return LENT_SLICE
    return Slice(bounds[0], bounds[1], bounds[2])


@inline_function
def load_item(container: Ref, key: Ref) -> Ref:
    """`container[key]`."""
    if likely(is_object(container)):
        kind = cast(Object, container).type
        if is_small(key):
            index = small_value(key)
            if kind is type_object(List):
                items = cast(List, container)
                if likely(0 <= index < items.length):
                    return items.items[index]
            elif kind is type_object(Tuple):
                values = cast(Tuple, container)
                if likely(0 <= index < values.length):
                    return values.items[index]
    return other_item(container, key)


@no_inline
def other_item(container: Ref, key: Ref) -> Ref:
    """The slow path of `load_item`."""
    if is_object(container) and cast(Object, container).type is type_object(Dict):
        value = lookup(cast(Dict, container), key)
        if likely(value is not None):
            return value  # type: ignore[return-value]
    return get_item(container, key)


@inline_function
def store_item(container: Ref, key: Ref, value: Ref) -> None:
    """`container[key] = value`."""
    if likely(is_object(container) and is_small(key)) and cast(Object, container).type is type_object(List):
        items = cast(List, container)
        index = small_value(key)
        if likely(0 <= index < items.length):
            items.items[index] = value
            return
    store_other_item(container, key, value)


@no_inline
def store_other_item(container: Ref, key: Ref, value: Ref) -> None:
    """The slow path of `store_item`."""
    if is_object(container) and cast(Object, container).type is type_object(Dict):
        store(cast(Dict, container), key, value)
    else:
        set_item(container, key, value)
