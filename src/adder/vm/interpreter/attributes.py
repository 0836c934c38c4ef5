"""Attributes of plain instances whose place is the one that the caches remember; all else goes to the runtime."""

from __future__ import annotations

from adder.typed import (
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    address_of,
    bits,
    cast,
    inline_function,
    is_object,
    likely,
    ref_of_bits,
    type_object,
)
from adder.vm.heap.space import heap
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of
from adder.vm.interpreter.function import Function
from adder.vm.keys import Instance, set_slot, slot_value
from adder.vm.runtime import attributes
from adder.vm.runtime.attributes import SELF
from adder.vm.runtime.lookup import CACHE_SIZE, entry_of, has, is_plain
from adder.vm.types.structure import (
    HAS_DATA_DESCRIPTOR,
    HAS_GETATTRIBUTE,
    HAS_SETATTR,
    IS_CLASS,
    BuiltinFunction,
    Known,
    Type,
)
from adder.vm.value import DELETED, is_interned


@inline_function
def load_attribute(value: Ref, name: Ref) -> Ref:
    """`value.name`"""
    if HINT_COUNT != 0 and likely(is_object(value)) and is_plain(cast(Object, value).type, HAS_GETATTRIBUTE):
        instance = cast(Instance, value)
        names = instance.keys.names
        slot = Int(HINTS[hint_of(names, name)])
        if likely(slot < instance.keys.count and names[slot] is name and is_own(instance.type, name)):
            found = slot_value(instance, slot)
            if likely(found is not DELETED):
                return found
    return attributes.load_attribute(value, name)


@inline_function
def is_own(type_: Type, name: Ref) -> bool:
    """Whether an instance's own attribute is what is meant, because its class surely has no property of that name."""
    if likely(not has(type_, HAS_DATA_DESCRIPTOR)):
        return True
    if CACHE_SIZE == 0:
        return False
    entry = entry_of(address_of(type_), name)
    return is_valid(entry, address_of(type_), name) and entry[2] == 0


@inline_function
def store_attribute(value: Ref, name: Ref, new: Ref) -> None:
    """`value.name = new`"""
    if HINT_COUNT != 0 and likely(is_object(value)) and is_plain(cast(Object, value).type, HAS_SETATTR):
        instance = cast(Instance, value)
        names = instance.keys.names
        slot = Int(HINTS[hint_of(names, name)])
        if likely(slot < instance.keys.count and names[slot] is name and is_own(instance.type, name)):
            if likely(slot_value(instance, slot) is not DELETED):
                set_slot(instance, slot, new)
                return
    attributes.store_attribute(value, name, new)


@inline_function
def load_method(window: Pointer[Ref], value: Ref, name: Ref) -> None:
    """Prepare the call `value.name(...)`: the callee, and the value as first argument if the callee takes it."""
    if CACHE_SIZE != 0 and likely(is_object(value) or is_interned(value)):
        type_ = cast(Object, value).type if likely(is_object(value)) else Known.str
        entry = entry_of(address_of(type_), name)
        if likely(is_valid(entry, address_of(type_), name)) and takes_self(entry[2], type_, value, name):
            window[0] = ref_of_bits(entry[2])
            window[SELF] = value
            return
    attributes.load_method(window, value, name)


@inline_function
def is_valid(entry: Pointer[Word], address: Word, name: Ref) -> bool:
    """Whether an entry of the cache says something about a name in an object."""
    return entry[0] == address and entry[1] == bits(name) and entry[3] == heap.epoch


@inline_function
def takes_self(stored: Word, type_: Type, value: Ref, name: Ref) -> bool:
    """Whether the word that a type has for a name is a function, to be called with the value as first argument."""
    if stored & 3 != 0 or stored == 0:
        return False
    kind = cast(Object, ref_of_bits(stored)).type
    if is_plain(type_, HAS_GETATTRIBUTE):
        keys = address_of(cast(Instance, value).keys)
        return kind is type_object(Function) and is_valid(entry_of(keys, name), keys, name)
    return kind is type_object(BuiltinFunction) and is_object_method(
        cast(BuiltinFunction, ref_of_bits(stored)), type_
    )


@inline_function
def is_object_method(function: BuiltinFunction, type_: Type) -> bool:
    """Whether a built-in function is a method, of a built-in type whose instances have no attributes of their own."""
    return function.owner != 0 and type_.flags & IS_CLASS == 0 and type_.slots.get_attribute is None
