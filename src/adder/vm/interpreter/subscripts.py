"""Subscripts: fast paths for lists, tuples and dicts; all else goes to the types."""

from __future__ import annotations

from adder.typed import (
    Object,
    Ref,
    cast,
    inline_function,
    is_object,
    likely,
    no_inline,
    type_object,
)
from adder.vm.table import lookup, store
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.protocol import get_item, set_item
from adder.vm.types.tuple import Tuple
from adder.vm.value import is_small, small_value


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
