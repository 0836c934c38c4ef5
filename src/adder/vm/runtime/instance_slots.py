"""The slots of all classes of the program: each looks up the special method and calls it."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, cast, caught, config, interned
from adder.vm.runtime.attributes import bind, invoke0, invoke1, invoke2
from adder.vm.runtime.lookup import find_in_namespace, has, lookup_special
from adder.vm.runtime.slot_methods import SlotMethod
from adder.vm.stack import check_c_stack
from adder.vm.strings import is_str
from adder.vm.table import Table, lookup
from adder.vm.types.exceptions import ExceptionObject, argument
from adder.vm.types.function import binds_self
from adder.vm.types.iterators import SequenceIterator
from adder.vm.types.numbers import index_of, to_integer
from adder.vm.types.operators import BINARY_COUNT, DIVMOD, EQ, GE, NAMES, NE, REFLECTED_NAMES, UNARY_NAMES
from adder.vm.types.output import STR, Output
from adder.vm.types.protocol import (
    Instances,
    call_deeper,
    call_prepended,
    get_iterator,
    hash_of,
    iteration,
    print_default,
    search,
    truth_of,
    type_of,
)
from adder.vm.types.slots import Slots
from adder.vm.types.structure import HAS_BOOL, HAS_EQ, HAS_HASH, IS_CLASS, Class, Known, Type, native_of
from adder.vm.value import FALSE, NONE, NOT_IMPLEMENTED, TRUE, is_small, small

SLOT_METHOD: Type = SlotMethod.type_object


def instance_length(value: Ref) -> Int:
    """`__len__`"""
    method = lookup_special(value, interned("__len__"))
    if method is None:
        raise TypeError("object of type '%t' has no len()", value)
    length = index_of(invoke0(method, value))
    if length < 0:
        raise ValueError("__len__() should return >= 0")
    return length


def instance_get_item(value: Ref, key: Ref) -> Ref:
    """`__getitem__`"""
    method = lookup_special(value, interned("__getitem__"))
    if method is None:
        raise TypeError("'%t' object isn't subscriptable", value)
    if type_of(value).native is Known.dict and type_of(method) is SLOT_METHOD:
        return item_or_missing(cast(Table, value), key)
    return invoke1(method, value, key)


def item_or_missing(table: Table, key: Ref) -> Ref:
    """The value of a key in an instance of a class derived from dict: `__missing__` may provide it."""
    found = lookup(table, key)
    if found is not None:
        return found
    method = lookup_special(table, interned("__missing__"))
    if method is None:
        raise KeyError(key)
    return invoke1(method, table, key)


def instance_set_item(value: Ref, key: Ref, item: Ref) -> None:
    """`__setitem__`"""
    method = lookup_special(value, interned("__setitem__"))
    if method is None:
        raise TypeError("'%t' object doesn't support item assignment", value)
    invoke2(method, value, key, item)


def instance_delete_item(value: Ref, key: Ref) -> None:
    """`__delitem__`"""
    method = lookup_special(value, interned("__delitem__"))
    if method is None:
        raise TypeError("'%t' object doesn't support item deletion", value)
    invoke1(method, value, key)


def instance_contains(value: Ref, item: Ref) -> bool:
    """`__contains__`, or a search"""
    method = lookup_special(value, interned("__contains__"))
    if method is not None:
        return truth_of(invoke1(method, value, item))
    return search(get_iterator(value), item)


def instance_iterate(value: Ref) -> Ref:
    """`__iter__`, or `__getitem__` with 0, 1, 2…"""
    method = lookup_special(value, interned("__iter__"))
    if method is not None and method is not NONE:
        iterator = invoke0(method, value)
        if not is_iterator(iterator):
            raise TypeError("iter() returned non-iterator of type '%t'", iterator)
        return iterator
    if method is None and instance_has_items(value):
        return SequenceIterator(value, 0)
    raise TypeError("'%t' object isn't iterable", value)


def is_iterator(value: Ref) -> bool:
    """Whether a value has `__next__`."""
    if type_of(value).flags & IS_CLASS:
        return lookup_special(value, interned("__next__")) is not None
    return type_of(value).slots.next is not None


def instance_next(value: Ref) -> Ref | None:
    """`__next__`"""
    method = lookup_special(value, interned("__next__"))
    if method is None:
        raise TypeError("'%t' object isn't an iterator", value)
    try:
        return invoke0(method, value)
    except StopIteration as stop:
        error = caught(stop)
        iteration.error = error
        iteration.value = argument(cast(ExceptionObject, error), 0)
        return None


def instance_hash(value: Ref) -> Int:
    """`__hash__`"""
    if not has(type_of(value), HAS_HASH):
        native = type_of(value).native.slots.hash
        if native is not None:
            return native(value)
    method = lookup_special(value, interned("__hash__"))
    if method is None or method is NONE:
        raise TypeError("unhashable type: '%t'", value)
    return hash_of(to_integer(invoke0(method, value)))


def instance_truth(value: Ref) -> bool:
    """`__bool__`, `__len__`, or what the native type says"""
    type_ = type_of(value)
    if not has(type_, HAS_BOOL):
        slots = type_.native.slots
        native = slots.truth
        if native is not None:
            return native(value)
        length = slots.length
        return length is None or length(value) != 0
    method = lookup_special(value, interned("__bool__"))
    if method is not None:
        result = invoke0(method, value)
        if result is not TRUE and result is not FALSE:
            raise TypeError("__bool__ should return bool, returned %t", result)
        return result is TRUE
    if lookup_special(value, interned("__len__")) is None:
        return True
    return instance_length(value) != 0


def instance_call(value: Ref, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`__call__`"""
    method = lookup_special(value, interned("__call__"))
    if method is None:
        raise TypeError("'%t' object isn't callable", value)
    if binds_self(method):
        return call_prepended(method, value, args, positional, keywords)
    return call_deeper(bind(method, value, type_of(value)), args, positional, keywords)


def instance_binary(value: Ref, op: Int, other: Ref) -> Ref:
    """The special method of an operator, if there is one"""
    if EQ <= op <= NE and not has(type_of(value), HAS_EQ):
        native = native_of(type_of(value)).slots.binary
        return NOT_IMPLEMENTED if native is None else native(value, op, other)
    return operator_result(value, NAMES[op], other, EQ <= op <= GE)


def instance_reflected(value: Ref, op: Int, other: Ref) -> Ref:
    """The reflected special method of an operator, if there is one"""
    if op >= BINARY_COUNT and op != DIVMOD:
        return NOT_IMPLEMENTED
    return operator_result(
        value, interned("__rdivmod__") if op == DIVMOD else REFLECTED_NAMES[op], other, False
    )


def operator_result(value: Ref, name: Ref, other: Ref, compares: bool) -> Ref:
    """What the special method of an operator returns. A built-in base class has methods for all operators, but those
    that it does not know are left to classes of the program that are also bases."""
    method = lookup_special(value, name)
    if method is None:
        return NOT_IMPLEMENTED
    result = invoke1(method, value, other)
    if (
        config.rare_class_features
        and result is NOT_IMPLEMENTED
        and not compares
        and type_of(method) is SLOT_METHOD
    ):
        return result_of_others(value, name, other)
    return result


def result_of_others(value: Ref, name: Ref, other: Ref) -> Ref:
    """What the special method returns that a class of the program has."""
    order = cast(Class, type_of(value)).mro
    for index in range(len(order)):
        type_ = cast(Type, order[index])
        if type_.flags & IS_CLASS:
            method = find_in_namespace(type_, name)
            if method is not None:
                return invoke1(method, value, other)
    return NOT_IMPLEMENTED


def instance_unary(value: Ref, op: Int) -> Ref:
    """The special method of a unary operator, if there is one"""
    method = lookup_special(value, UNARY_NAMES[op])
    return NOT_IMPLEMENTED if method is None else invoke0(method, value)


def instance_index(value: Ref) -> Ref:
    """`__index__`"""
    method = lookup_special(value, interned("__index__"))
    if method is None:
        raise TypeError("can't convert %t to int", value)
    number = invoke0(method, value)
    if number is TRUE or number is FALSE:
        return small(Int(number is TRUE))
    if not is_small(number) and type_of(number).native is not Known.int:
        raise TypeError("__index__ returned non-int (type %t)", number)
    return number


def instance_print(value: Ref, out: Output, mode: Int) -> None:
    """`__str__` and `__repr__`"""
    text = instance_text(value, mode)
    if text is None:
        print_default(out, value)
    else:
        out.string(text)


def instance_text(value: Ref, mode: Int) -> Ref | None:
    """What `__str__` or `__repr__` returns; absent if there is no such method."""
    check_c_stack()
    name = interned("__str__") if mode == STR else interned("__repr__")
    method = lookup_special(value, name)
    if method is None:
        return None
    text = invoke0(method, value)
    if not is_str(text):
        raise TypeError("%s returned non-string (type %t)", name, text)
    return text


def instance_has_items(value: Ref) -> bool:
    """Whether there is a `__getitem__`"""
    return lookup_special(value, interned("__getitem__")) is not None


Instances.text = instance_text
Instances.has_items = instance_has_items

INSTANCE_SLOTS = Slots(
    length=instance_length,
    get_item=instance_get_item,
    set_item=instance_set_item,
    delete_item=instance_delete_item,
    contains=instance_contains,
    iterate=instance_iterate,
    next=instance_next,
    hash=instance_hash,
    truth=instance_truth,
    call=instance_call,
    binary=instance_binary,
    reflected=instance_reflected,
    unary=instance_unary,
    index=instance_index,
    print=instance_print,  # type: ignore[arg-type]
)
