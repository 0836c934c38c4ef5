"""str, bytes and bytearray as sequences, and their operators, do what CPython's do."""

from __future__ import annotations

import operator
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from program_values import call_method, construct, outcome, program_value, python_value

from adder.typed import interned
from adder.vm.types.operators import ADD, EQ, GE, GT, INPLACE_ADD, INPLACE_MUL, LE, LT, MUL, NE
from adder.vm.types.output import REPR, STR, string_builder
from adder.vm.types.protocol import (
    contains,
    delete_item,
    get_item,
    get_iterator,
    hash_of,
    length_of,
    next_item,
    print_value,
    set_item,
    truth_of,
    type_of,
)
from adder.vm.value import NOT_IMPLEMENTED

TEXTS = st.text("abé€𝄞'\"\\\n\x7f", max_size=8) | st.text(max_size=4)
BYTES = st.binary(max_size=8)
VALUES = TEXTS | BYTES | BYTES.map(bytearray)
BOUND = st.none() | st.integers(-10, 10) | st.sampled_from([2**70, -(2**70)])
KEYS = (
    st.integers(-10, 10)
    | st.builds(slice, BOUND, BOUND, st.none() | st.integers(-4, 4))
    | st.text(max_size=1)
)


@settings(max_examples=600)
@given(VALUES, KEYS)
@example("aé€𝄞b", slice(None, None, -2))
def test_get(value, key):
    expected = outcome(operator.getitem, value, key)
    found = outcome(lambda: python_value(get_item(program_value(value), program_value(key))))
    assert found == expected and type(found) is type(expected)


def items_of(value: Any) -> list[Any]:
    iterator = get_iterator(program_value(value))
    found = []
    item = next_item(iterator)
    while item is not None:
        found.append(python_value(item))
        item = next_item(iterator)
    assert next_item(iterator) is None
    return found


@given(VALUES)
def test_whole(value):
    ref = program_value(value)
    assert length_of(ref) == len(value)
    assert truth_of(ref) == bool(value)
    assert items_of(value) == list(value)


@given(TEXTS | BYTES)
def test_hash(value):
    """Equal values have the same hash."""
    assert hash_of(program_value(value)) == hash_of(program_value(value + value[:0]))
    if isinstance(value, str):
        assert hash_of(interned(value)) == hash_of(program_value(value))


def printed(value: Any, mode: int) -> Any:
    out = string_builder()
    print_value(out, program_value(value), mode)
    return python_value(out.result())


@settings(max_examples=400)
@given(VALUES)
def test_repr(value):
    assert printed(value, REPR) == repr(value)
    if isinstance(value, str):
        assert printed(value, STR) == value


@given(VALUES, VALUES | st.integers(-1, 256))
def test_contains(value, item):
    expected = outcome(operator.contains, value, item)
    assert outcome(lambda: contains(program_value(value), program_value(item))) == expected


def binary(op: int, left: Any, right: Any) -> Any:
    ref = program_value(left)
    function = type_of(ref).slots.binary
    assert function is not None
    result = function(ref, op, program_value(right))
    if result is NOT_IMPLEMENTED:
        raise TypeError
    return python_value(result)


@pytest.mark.parametrize(
    ("op", "function"),
    [(LT, operator.lt), (LE, operator.le), (GT, operator.gt), (GE, operator.ge), (ADD, operator.add)],
)
@given(left=VALUES, right=VALUES)
def test_binary(op, function, left, right):
    expected = outcome(function, left, right)
    found = outcome(binary, op, left, right)
    assert found == expected and type(found) is type(expected)


@given(VALUES, VALUES)
def test_equality(left, right):
    same_family = isinstance(left, str) == isinstance(right, str)
    assert outcome(binary, EQ, left, right) == (left == right if same_family else "TypeError")
    assert outcome(binary, NE, left, right) == (left != right if same_family else "TypeError")


@given(VALUES, st.integers(-2, 5) | st.sampled_from([2**31, 2**62]))
def test_repeat(value, count):
    if len(value) and count > 5:
        assert outcome(binary, MUL, value, count) == "MemoryError"
    elif count <= 5:
        assert binary(MUL, value, count) == value * count


@given(BYTES, BYTES | BYTES.map(bytearray) | st.integers(0, 3))
def test_in_place(value, other):
    left = program_value(bytearray(value))
    function = type_of(left).slots.binary
    assert function is not None
    if isinstance(other, int):
        result = function(left, INPLACE_MUL, program_value(other))
        assert python_value(left) == value * other
    else:
        result = function(left, INPLACE_ADD, program_value(other))
        assert python_value(left) == value + other
    assert result is left
    if isinstance(other, int) and other > 0:
        return
    function(left, INPLACE_ADD, left)
    assert len(python_value(left)) % 2 == 0


SOURCES = (
    BYTES
    | st.lists(st.integers(-1, 256), max_size=4)
    | BYTES.map(bytearray)
    | st.none()
    | st.integers(-1, 256)
)


@settings(max_examples=600)
@given(BYTES, KEYS, SOURCES)
def test_set(value, key, source):
    model = bytearray(value)
    ref = program_value(bytearray(value))
    if isinstance(key, slice) and (isinstance(source, int) or key.step == 0):
        return
    expected = outcome(model.__setitem__, key, source)
    assert outcome(lambda: set_item(ref, program_value(key), program_value(source))) == expected
    assert python_value(ref) == model


@settings(max_examples=400)
@given(BYTES, KEYS)
@example(b"abcdefgh", slice(None, None, -3))
def test_delete(value, key):
    model = bytearray(value)
    ref = program_value(bytearray(value))
    expected = outcome(model.__delitem__, key)
    assert outcome(lambda: delete_item(ref, program_value(key))) == expected
    assert python_value(ref) == model


CHANGES = st.one_of(
    st.tuples(st.just("append"), st.integers(-1, 256)),
    st.tuples(st.just("extend"), BYTES | st.lists(st.integers(0, 256), max_size=9)),
    st.tuples(st.just("insert"), st.integers(-9, 9), st.integers(0, 256)),
    st.tuples(st.just("pop")),
    st.tuples(st.just("pop"), st.integers(-9, 9)),
    st.tuples(st.just("remove"), st.integers(0, 3)),
    st.tuples(st.just("reverse")),
    st.tuples(st.just("clear")),
    st.tuples(st.just("copy")),
)


@settings(max_examples=300)
@given(st.binary(max_size=4), st.lists(CHANGES, max_size=12))
def test_changes(value, changes):
    """A bytearray stays what CPython's is through any changes."""
    model = bytearray(value)
    ref = program_value(bytearray(value))
    for name, *args in changes:
        expected = outcome(getattr(model, name), *args)
        assert outcome(call_method, ref, name, *args) == expected
        assert python_value(ref) == model


@given(SOURCES | TEXTS, st.none() | st.sampled_from(["utf-8", "ascii"]))
def test_create(source, encoding):
    args = (source,) if encoding is None else (source, encoding)
    for kind in (bytes, bytearray, str):
        if source is None or (kind is str and encoding is None):
            continue
        assert outcome(construct, kind, *args) == outcome(kind, *args)
