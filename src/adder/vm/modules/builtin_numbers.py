"""Built-in functions about numbers and order: abs, bin, divmod, hash, hex, max, min, oct, pow, round, sum, …"""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, interned
from adder.vm.runtime.attributes import invoke0, invoke1, invoke2
from adder.vm.runtime.formatting import format_value
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.runtime.operators import binary, divide, unary
from adder.vm.runtime.slot_methods import SlotMethod
from adder.vm.strings import is_str
from adder.vm.types.bytes_like import content
from adder.vm.types.characters import LAST_CHARACTER, character_at, character_size
from adder.vm.types.loop_window import begin_walk, walk
from adder.vm.types.numbers import Numbers, index_of, int_ref, to_integer, word_ref
from adder.vm.types.operators import ABS, ADD, GT, LT, POW
from adder.vm.types.protocol import (
    call1,
    compare,
    hash_of,
    identity,
    truth_of,
    type_of,
)
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import IS_CLASS, Known
from adder.vm.value import NONE, both_small, is_small, small, small_value

ZERO = small(0)


@BUILTINS.function(name="abs")
def absolute(value: Ref) -> Ref:
    """`abs(value)`"""
    if is_small(value):
        return int_ref(abs(small_value(value)))
    return unary(ABS, value)


@BUILTINS.function(name="bin")
def binary_text(value: Ref) -> Ref:
    """`bin(value)`: `0b101`"""
    return format_value(to_integer(value), interned("#b"))


@BUILTINS.function(name="oct")
def octal_text(value: Ref) -> Ref:
    """`oct(value)`: `0o17`"""
    return format_value(to_integer(value), interned("#o"))


@BUILTINS.function(name="hex")
def hexadecimal_text(value: Ref) -> Ref:
    """`hex(value)`: `0xff`"""
    return format_value(to_integer(value), interned("#x"))


@BUILTINS.function(name="chr")
def character(code: Ref) -> Ref:
    """`chr(code)`"""
    number = index_of(code)
    if not 0 <= number <= LAST_CHARACTER:
        raise ValueError("chr() arg not in range(0x110000)")
    return str_of_character(number)


@BUILTINS.function(name="ord")
def code_point(value: Ref) -> Int:
    """`ord(character)`, of a str or a bytes object of length 1."""
    start, count = content(value)
    if count > 0:
        if is_str(value):
            if character_size(Int(start[0])) == count:
                return character_at(start)
        elif count == 1:
            return Int(start[0])
    raise TypeError("ord() expected a character, but string of wrong length found")


@BUILTINS.function(name="divmod")
def quotient_and_remainder(left: Ref, right: Ref) -> Ref:
    """`divmod(left, right)`"""
    return divide(left, right)


@BUILTINS.function(name="hash")
def hash_value(value: Ref) -> Int:
    """`hash(value)`"""
    return hash_of(value)


@BUILTINS.function(name="id")
def identity_of(value: Ref) -> Ref:
    """`id(value)`"""
    return word_ref(identity(value))


@BUILTINS.function(name="pow", named=True)
def power(base: Ref, exp: Ref, mod: Ref = NONE) -> Ref:
    """`pow(base, exp[, mod])`"""
    if mod is NONE:
        return binary(POW, base, exp)
    method = lookup_special(base, interned("__pow__")) if type_of(base).flags & IS_CLASS else None
    if method is not None and not isinstance(method, SlotMethod):
        return invoke2(method, base, exp, mod)
    return Numbers.power_modulo(base, exp, mod)


@BUILTINS.function(name="round", named=True)
def rounded(number: Ref, ndigits: Ref = NONE) -> Ref:
    """`round(number[, ndigits])`"""
    if is_small(number) and ndigits is NONE:
        return number
    method = lookup_special(number, interned("__round__"))
    if method is None:
        raise TypeError("type %t doesn't define __round__ method", number)
    return invoke0(method, number) if ndigits is NONE else invoke1(method, number, ndigits)


@BUILTINS.function(name="sum")
def total(iterable: Ref, start: Ref = ZERO) -> Ref:
    """`sum(iterable[, start])`"""
    if is_str(start):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if type_of(start).native is Known.bytes or type_of(start).native is Known.bytearray:
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    source, place = begin_walk(iterable)
    result = start
    while True:
        item, place = walk(source, place)
        if item is None:
            return result
        result = binary(ADD, result, item)


# min and max


@BUILTINS.function(name="min", raw=True)
def smallest(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`min(iterable)`, `min(a, b, ...)`; `key=`, `default=`"""
    return extreme(args, positional, keywords, False)


@BUILTINS.function(name="max", raw=True)
def largest(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`max(iterable)`, `max(a, b, ...)`; `key=`, `default=`"""
    return extreme(args, positional, keywords, True)


def extreme(args: Pointer[Ref], positional: Int, keywords: Int, wants_largest: bool) -> Ref:
    """The smallest or largest of some values."""
    key = NONE
    default: Ref | None = None
    pairs = args + positional
    for index in range(keywords):
        name = pairs[2 * index]
        if name is interned("key"):
            key = pairs[2 * index + 1]
        elif name is interned("default"):
            default = pairs[2 * index + 1]
        else:
            raise TypeError("unexpected keyword argument '%s'", name)
    if positional == 0:
        raise TypeError("function missing %d required positional arguments", 1)
    if positional == 1:
        return extreme_of_iterable(args[0], key, default, wants_largest)
    if default is not None:
        raise TypeError("default needs a single iterable")
    best = args[0]
    best_key = key_of(best, key)
    for index in range(1, positional):
        item_key = key_of(args[index], key)
        if is_better(item_key, best_key, wants_largest):
            best = args[index]
            best_key = item_key
    return best


def extreme_of_iterable(iterable: Ref, key: Ref, default: Ref | None, wants_largest: bool) -> Ref:
    """The smallest or largest item."""
    source, place = begin_walk(iterable)
    best, place = walk(source, place)
    if best is None:
        if default is None:
            raise ValueError("arg is an empty sequence")
        return default
    best_key = key_of(best, key)
    while True:
        item, place = walk(source, place)
        if item is None:
            return best
        item_key = key_of(item, key)
        if is_better(item_key, best_key, wants_largest):
            best = item
            best_key = item_key


def key_of(item: Ref, key: Ref) -> Ref:
    """What an item is compared by."""
    return item if key is NONE else call1(key, item)


def is_better(candidate: Ref, best: Ref, wants_largest: bool) -> bool:
    """Whether a candidate is smaller, or larger, than the best so far."""
    if both_small(candidate, best):
        difference = small_value(candidate) - small_value(best)
        return difference > 0 if wants_largest else difference < 0
    return truth_of(compare(GT if wants_largest else LT, candidate, best))
