"""Generic operations on values, dispatched through the slots of their types. Needs nothing but types and slots.

Built-in types use these to compare, hash, iterate, call, measure and print what they contain.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NoReturn

from adder.typed import (
    INTERNED_FIRST,
    Int,
    Object,
    Pointer,
    Raised,
    Ref,
    Struct,
    Word,
    address_of,
    bits,
    cast,
    cold,
    config,
    copy_items,
    inline_function,
    is_object,
)
from adder.vm.heap.heap import pin
from adder.vm.heap.roots import stack_roots
from adder.vm.stack import check_c_stack, release, reserve
from adder.vm.strings import hash_of_string
from adder.vm.table import KeyHooks
from adder.vm.types.operators import EQ, LT, NAMES, NE, swapped
from adder.vm.types.output import REPR, STR, Output, string_builder
from adder.vm.types.printed import begin_container, end_container, is_being_printed
from adder.vm.types.structure import HAS_EQ, IS_CLASS, IS_MAPPING, IS_SEQUENCE, Class, Known, Type
from adder.vm.value import (
    ELLIPSIS,
    FALSE,
    FLOATS_ARE_IMMEDIATE,
    NONE,
    NOT_IMPLEMENTED,
    TRUE,
    both_small,
    is_interned,
    is_small,
    small_value,
    truth,
)


@inline_function
def type_of(value: Ref) -> Type:
    """`type(value)`."""
    if is_object(value):
        return cast(Object, value).type
    return type_of_immediate(value)


def type_of_immediate(value: Ref) -> Type:
    """The type of a value that is no object."""
    if is_small(value):
        return Known.int
    if FLOATS_ARE_IMMEDIATE and bits(value) & 7 == 6:
        return Known.float
    if bits(value) >= INTERNED_FIRST << 3:
        return Known.str
    if value is NONE:
        return Known.NoneType
    if value is TRUE or value is FALSE:
        return Known.bool
    if value is ELLIPSIS:
        return Known.ellipsis
    return Known.NotImplementedType


def is_subtype(type_: Type, base: Type) -> bool:
    """Whether a type is `base` or derives from it."""
    if type_ is base:
        return True
    if type_.flags & IS_CLASS:
        return class_derives(type_, base)
    parent = type_.base
    while parent is not None:
        if parent is base:
            return True
        parent = parent.base
    return False


def class_derives(type_: Type, base: Type) -> bool:
    """`is_subtype` for a class of the program."""
    for entry in cast(Class, type_).mro:
        if entry is base:
            return True
    return False


def is_instance(value: Ref, type_: Type) -> bool:
    """Whether a value's type is `type_` or derives from it."""
    return is_subtype(type_of(value), type_)


# Comparing


def equals(left: Ref, right: Ref) -> bool:
    """Whether two values are the same or equal, as containers compare their items."""
    if left is right:
        return True
    if both_small(left, right) or (is_interned(left) and is_interned(right)):
        return False
    return truth_of(compare(EQ, left, right))


def less_than(left: Ref, right: Ref) -> bool:
    """`left < right` as a condition."""
    if both_small(left, right):
        return small_value(left) < small_value(right)
    return truth_of(compare(LT, left, right))


def compare(op: Int, left: Ref, right: Ref) -> Ref:
    """`left op right` for a comparison operator."""
    check_c_stack()
    left_type = type_of(left)
    right_type = type_of(right)
    reflected_first = reflects_first(left_type, right_type)
    result = NOT_IMPLEMENTED
    if reflected_first:
        result = compare_slot(right_type, swapped(op), right, left)
    if result is NOT_IMPLEMENTED:
        result = compare_slot(left_type, op, left, right)
    if result is NOT_IMPLEMENTED and not reflected_first:
        result = compare_slot(right_type, swapped(op), right, left)
    if result is not NOT_IMPLEMENTED:
        return result
    if op == EQ:
        return truth(left is right)
    if op == NE:
        return truth(left is not right)
    unsupported(op, left, right)


def reflects_first(left: Type, right: Type) -> bool:
    """Whether the right operand is asked first: its class derives from that of the left one."""
    return left is not right and right.flags & IS_CLASS != 0 and is_subtype(right, left)


def compare_slot(type_: Type, op: Int, left: Ref, right: Ref) -> Ref:
    """What the type of `left` says to a comparison. `!=` is asked as `==` where a type knows only that."""
    binary = type_.slots.binary
    if binary is None:
        return NOT_IMPLEMENTED
    result = binary(left, op, right)
    if result is NOT_IMPLEMENTED and op == NE and type_.flags & HAS_EQ == 0:
        result = binary(left, EQ, right)
        if result is not NOT_IMPLEMENTED:
            return truth(not truth_of(result))
    return result


@cold
def unsupported(op: Int, left: Ref, right: Ref) -> NoReturn:
    """The error of a binary operator that neither operand knows."""
    raise TypeError("unsupported types for %s: '%t', '%t'", NAMES[op], left, right)


# Hash, truth, length


def hash_of(value: Ref) -> Int:
    """`hash(value)`; TypeError if the value is unhashable."""
    if is_small(value):
        return small_value(value)
    if is_interned(value):
        return hash_of_string(value)
    check_c_stack()
    function = type_of(value).slots.hash
    if function is None:
        raise TypeError("unsupported type for __hash__: '%t'", value)
    return function(value)


KeyHooks.hash_of = hash_of
KeyHooks.equals = equals


@inline_function
def identity(value: Ref) -> Word:
    """A number that is the value's alone as long as it exists: an object's address, which will not change any more."""
    if is_object(value):
        pin(value)
        return address_of(value)
    return bits(value)


def identity_hash(value: Ref) -> Int:
    """The hash of a value that equals nothing but itself."""
    return Int(identity(value) >> 4)


def truth_of(value: Ref) -> bool:
    """`bool(value)`."""
    if value is TRUE:
        return True
    if value is FALSE or value is NONE:
        return False
    if is_small(value):
        return small_value(value) != 0
    slots = type_of(value).slots
    function = slots.truth
    if function is not None:
        return function(value)
    length = slots.length
    if length is not None:
        return length(value) != 0
    return True


def length_of(value: Ref) -> Int:
    """`len(value)`."""
    function = type_of(value).slots.length
    if function is None:
        raise TypeError("object of type '%t' has no len()", value)
    return function(value)


# Items


def get_item(container: Ref, key: Ref) -> Ref:
    """`container[key]`."""
    function = type_of(container).slots.get_item
    if function is None:
        raise TypeError("'%t' object isn't subscriptable", container)
    return function(container, key)


def set_item(container: Ref, key: Ref, value: Ref) -> None:
    """`container[key] = value`."""
    function = type_of(container).slots.set_item
    if function is None:
        raise TypeError("'%t' object doesn't support item assignment", container)
    function(container, key, value)


def delete_item(container: Ref, key: Ref) -> None:
    """`del container[key]`."""
    function = type_of(container).slots.delete_item
    if function is None:
        raise TypeError("'%t' object doesn't support item deletion", container)
    function(container, key)


def contains(container: Ref, item: Ref) -> bool:
    """`item in container`."""
    function = type_of(container).slots.contains
    return search(get_iterator(container), item) if function is None else function(container, item)


def search(iterator: Ref, item: Ref) -> bool:
    """Whether one of the next items of an iterator is equal to `item`."""
    while True:
        candidate = next_item(iterator)
        if candidate is None:
            return False
        if equals(candidate, item):
            return True


# Iterating


def get_iterator(value: Ref) -> Ref:
    """`iter(value)`."""
    function = type_of(value).slots.iterate
    if function is None:
        raise TypeError("'%t' object isn't iterable", value)
    return function(value)


class Iteration(Struct):
    """How the iterator that has ended last did so: `value` is what it gave as its value, `error` the StopIteration that
    it raised if it is written in Python."""

    value: Ref = NONE
    error: Ref | None = None


iteration = Iteration()


def begin_iteration() -> None:
    """Forget how other iterators ended."""
    end_iteration(NONE)


def end_iteration(value: Ref) -> None:
    """An iterator that is not written in Python has ended with this as its value."""
    iteration.value = value
    iteration.error = None


def raise_stop() -> NoReturn:
    """Raise the StopIteration of the iterator that has just ended."""
    value = iteration.value
    error = iteration.error
    begin_iteration()
    if error is not None:
        raise Raised(error)
    if value is NONE:
        raise StopIteration
    raise StopIteration(value)


def next_item(iterator: Ref) -> Ref | None:
    """The next item of an iterator, absent when it is exhausted."""
    function = type_of(iterator).slots.next
    if function is None:
        raise TypeError("'%t' object isn't an iterator", iterator)
    return function(iterator)


# Calling


def call_function(function: Ref, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call any value with arguments as in docs/architecture.md, section Objects."""
    check_c_stack()
    call = type_of(function).slots.call
    if call is None:
        raise TypeError("'%t' object isn't callable", function)
    return call(function, args, positional, keywords)


def call_deeper(function: Ref, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`call_function` for a callable that another one stands for, which may be the same again: this is no tail call, so
    that each time takes C stack, and an endless recursion is noticed."""
    top = stack_roots.top
    result = call_function(function, args, positional, keywords)
    release(top)
    return result


def call0(function: Ref) -> Ref:
    """`function()`."""
    top = stack_roots.top
    args = reserve(0)
    try:
        return call_function(function, args, 0, 0)
    finally:
        release(top)


def call1(function: Ref, a: Ref) -> Ref:
    """`function(a)`."""
    top = stack_roots.top
    args = reserve(1)
    args[0] = a
    try:
        return call_function(function, args, 1, 0)
    finally:
        release(top)


def call2(function: Ref, a: Ref, b: Ref) -> Ref:
    """`function(a, b)`."""
    top = stack_roots.top
    args = reserve(2)
    args[0] = a
    args[1] = b
    try:
        return call_function(function, args, 2, 0)
    finally:
        release(top)


def call3(function: Ref, a: Ref, b: Ref, c: Ref) -> Ref:
    """`function(a, b, c)`."""
    top = stack_roots.top
    args = reserve(3)
    args[0] = a
    args[1] = b
    args[2] = c
    try:
        return call_function(function, args, 3, 0)
    finally:
        release(top)


def call_prepended(function: Ref, first: Ref, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`function(first, *args)`."""
    top = stack_roots.top
    words = positional + 2 * keywords
    copied = reserve(words + 1)
    copied[0] = first
    copy_items(copied + 1, args, words)
    try:
        return call_function(function, copied, positional + 1, keywords)
    finally:
        release(top)


# Printing


def print_value(out: Output, value: Ref, mode: Int) -> None:
    """Print a value as `repr` (mode REPR) or `str` (mode STR) does."""
    if is_small(value):
        out.decimal(small_value(value))
        return
    check_c_stack()
    type_ = type_of(value)
    if mode == STR and type_ is Known.str:
        out.string(value)
        return
    function = type_.slots.print
    if function is None:
        print_default(out, value)
    elif type_.flags & IS_CLASS:
        function(value, out, mode)
    else:
        print_native(out, value, type_, mode)


def print_native(out: Output, value: Ref, native: Type, mode: Int) -> None:
    """Print a value as its built-in type does."""
    function = native.slots.print
    if function is None:
        print_default(out, value)
    elif native.flags & (IS_SEQUENCE | IS_MAPPING) == 0:
        function(value, out, mode)
    elif is_being_printed(value):
        print_recursive(out, native)
    else:
        print_container(out, value, native, mode)


def print_default(out: Output, value: Ref) -> None:
    """Print what has no representation of its own: `<object>`, `<object object at 0x7f0012345678>`."""
    out.text("<")
    out.string(type_of(value).name)
    if not config.reference_quirks:
        out.text(" object at 0x")
        out.hexadecimal(identity(value))
    out.text(">")


def print_recursive(out: Output, native: Type) -> None:
    """Print a container that is inside itself."""
    if native is Known.dict:
        out.text("{...}")
    elif native is Known.tuple:
        out.text("(...)")
    else:
        out.text("[...]")


def print_container(out: Output, value: Ref, native: Type, mode: Int) -> None:
    """Print a container, remembering that it is being printed."""
    function = native.slots.print
    assert function is not None
    top = stack_roots.top
    around = begin_container(value)
    try:
        function(value, out, mode)
    finally:
        end_container(around)
        release(top)


class Instances:
    """Functions for instances of classes of the program, which are above this file."""

    text: ClassVar[Callable[[Ref, Int], Ref | None]]
    """What `__repr__` or `__str__` (by mode) returns; absent if there is no such method."""
    has_items: ClassVar[Callable[[Ref], bool]]
    """Whether there is a `__getitem__`."""


def repr_of(value: Ref) -> Ref:
    """`repr(value)`."""
    if type_of(value).flags & IS_CLASS:
        text = Instances.text(value, REPR)
        if text is not None:
            return text
    out = string_builder()
    print_value(out, value, REPR)
    return out.result()


def str_of(value: Ref) -> Ref:
    """`str(value)`."""
    if type_of(value) is Known.str:
        return value
    if type_of(value).flags & IS_CLASS:
        text = Instances.text(value, STR)
        if text is not None:
            return text
    out = string_builder()
    print_value(out, value, STR)
    return out.result()
