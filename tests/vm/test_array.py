"""array.array and memoryview do what CPython's do."""

from __future__ import annotations

import array
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from program_values import call, call_method, construct, find_method, outcome, program_value, python_value

from adder.vm.modules import array as array_module
from adder.vm.types.array import ArrayObject
from adder.vm.types.memoryview import MemoryView
from adder.vm.types.operators import ADD, EQ, INPLACE_ADD, INPLACE_MUL, LT, MUL
from adder.vm.types.output import REPR, string_builder
from adder.vm.types.protocol import delete_item, get_item, get_iterator, next_item, set_item, type_of
from adder.vm.types.type import Declaration
from adder.vm.value import NOT_IMPLEMENTED

MODULE = array_module
CODES = "bBhHiIlLqQfd"
ITEMS = st.integers(-5, 300) | st.integers(-(2**64), 2**64) | st.floats(width=32) | st.none()
BOUND = st.none() | st.integers(-7, 7)
KEYS = st.integers(-7, 7) | st.builds(slice, BOUND, BOUND, st.sampled_from([None, 1, 2, -1, -3]))


def made(model: array.array[Any]) -> ArrayObject:
    """An array of the running program with the content of one of CPython's."""
    ref = construct(ArrayObject, model.typecode, model.tobytes())
    assert isinstance(ref, ArrayObject)
    return ref


def same(ref: ArrayObject, model: array.array[Any]) -> None:
    """An array has the content of one of CPython's."""
    assert python_value(call_method(ref, "tobytes")) == model.tobytes()
    out = string_builder()
    ref.print(out, REPR)
    assert python_value(out.result()) == repr(model)


@given(st.sampled_from(CODES + "xué"), st.lists(ITEMS, max_size=4) | st.binary(max_size=8) | st.just("ab"))
def test_create(code, items):
    if code == "u" and isinstance(items, bytes):
        return
    expected = outcome(array.array, code, items)
    found = outcome(construct, ArrayObject, code, items)
    if isinstance(expected, str):
        assert found == expected
    else:
        same(found, expected)


def small_items(code: str) -> st.SearchStrategy[Any]:
    return st.floats(width=32, allow_nan=False) if code in "fd" else st.integers(0, 9)


CHANGES = [
    "append",
    "extend",
    "insert",
    "pop",
    "remove",
    "reverse",
    "byteswap",
    "frombytes",
    "fromlist",
    "iadd",
    "imul",
]


@settings(max_examples=400)
@given(st.sampled_from(CODES), st.data())
def test_changes(code, data):
    """An array stays what CPython's is through any changes."""
    items = small_items(code)
    model = array.array(code, data.draw(st.lists(items, max_size=4)))
    ref = made(model)
    for _ in range(data.draw(st.integers(0, 8))):
        name = data.draw(st.sampled_from(CHANGES))
        if name in ("append", "remove"):
            args: tuple[Any, ...] = (data.draw(items | ITEMS),)
        elif name == "insert":
            args = (data.draw(st.integers(-7, 7)), data.draw(items))
        elif name in ("extend", "fromlist"):
            args = (data.draw(st.lists(items | ITEMS, max_size=3)),)
        elif name == "frombytes":
            args = (data.draw(st.binary(max_size=16)),)
        else:
            args = (data.draw(st.integers(-7, 7)),) if name == "pop" else ()
        if name == "iadd":
            binary(INPLACE_ADD, ref, ref)
            model += model
        elif name == "imul":
            count = data.draw(st.integers(-1, 3))
            binary(INPLACE_MUL, ref, count)
            model *= count
        else:
            expected = outcome(getattr(model, name), *args)
            found = outcome(call_method, ref, name, *args)
            assert repr(found) == repr(expected), (name, args)
        same(ref, model)
        if len(model) > 40:
            break


def binary(op: int, left: Any, right: Any) -> Any:
    ref = program_value(left)
    function = type_of(ref).slots.binary
    assert function is not None
    result = function(ref, op, program_value(right))
    if result is NOT_IMPLEMENTED:
        raise TypeError
    return python_value(result)


@settings(max_examples=300)
@given(st.sampled_from(CODES), KEYS, st.data())
def test_items(code, key, data):
    items = small_items(code)
    model = array.array(code, data.draw(st.lists(items, max_size=6)))
    ref = made(model)
    expected = outcome(model.__getitem__, key)
    found = outcome(lambda: python_value(get_item(ref, program_value(key))))
    if isinstance(expected, array.array):
        same(found, expected)
    else:
        assert found == expected
    source = array.array(data.draw(st.sampled_from([code, "B"])), [1] * data.draw(st.integers(0, 4)))
    value = made(source) if isinstance(key, slice) else data.draw(ITEMS)
    expected = outcome(model.__setitem__, key, source if isinstance(key, slice) else value)
    assert outcome(lambda: set_item(ref, program_value(key), program_value(value))) == expected
    same(ref, model)
    expected = outcome(model.__delitem__, key)
    assert outcome(lambda: delete_item(ref, program_value(key))) == expected
    same(ref, model)


@given(st.sampled_from(CODES), st.sampled_from(CODES), st.data())
def test_operators(code, other_code, data):
    left = array.array(code, data.draw(st.lists(small_items(code), max_size=3)))
    right = array.array(other_code, data.draw(st.lists(small_items(other_code), max_size=3)))
    assert binary(EQ, made(left), made(right)) == (left == right)
    assert binary(LT, made(left), made(right)) == (left < right)
    total = outcome(lambda: left + right)
    found = outcome(binary, ADD, made(left), made(right))
    if isinstance(total, str):
        assert found == total
    else:
        same(found, total)
    same(binary(MUL, made(left), 3), left * 3)


# memoryview


def view_of(source: Any) -> MemoryView:
    ref = construct(MemoryView, source)
    assert isinstance(ref, MemoryView)
    return ref


def attributes(view: Any) -> list[Any]:
    """What CPython's view says of itself."""
    names = ["format", "itemsize", "nbytes", "readonly", "ndim", "shape", "strides", "contiguous"]
    return [getattr(view, name) for name in names]


def attributes_of(view: MemoryView) -> list[Any]:
    """What a view of the running program says of itself."""
    names = ["format", "itemsize", "nbytes", "readonly", "ndim", "shape", "strides", "contiguous"]
    return [python_value(getter(view, name)) for name in names]


def getter(view: MemoryView, name: str) -> Any:
    """An attribute of a view."""
    return Declaration.of_class[MemoryView].attributes[name].code(view)


@settings(max_examples=300)
@given(
    st.sampled_from("BbhIQd"), st.lists(st.integers(0, 9), max_size=8), st.lists(KEYS, min_size=1, max_size=3)
)
def test_view_slices(code, items, keys):
    model = array.array(code, items)
    source = made(model)
    found, expected = view_of(source), memoryview(model)
    for key in keys:
        if not isinstance(key, slice):
            result = outcome(lambda: expected[key])
            assert outcome(lambda: python_value(get_item(found, program_value(key)))) == result
            continue
        expected = expected[key]
        found = get_item(found, program_value(key))
        assert python_value(call_method(found, "tolist")) == expected.tolist()
        assert python_value(call_method(found, "tobytes")) == expected.tobytes()
        if len(expected) > 1:
            assert attributes_of(found) == attributes(expected)


@settings(max_examples=300)
@given(st.binary(max_size=8), KEYS, st.binary(max_size=4) | st.integers(-1, 256))
def test_view_set(data, key, value):
    model, ref = bytearray(data), program_value(bytearray(data))
    if isinstance(key, slice) == isinstance(value, int):
        return
    expected = outcome(memoryview(model).__setitem__, key, value)
    view = view_of(ref)
    assert outcome(lambda: set_item(view, program_value(key), program_value(value))) == expected
    assert python_value(ref) == model


@given(
    st.binary(max_size=16),
    st.sampled_from(["B", "b", "c", "h", "@I", "q", "d", "?", "x", ""]),
    st.sampled_from("BHd"),
)
def test_cast(data, first, second):
    def cast_twice(source: Any, cast: Any) -> Any:
        return cast(cast(cast(source, first), "B"), second)

    expected = outcome(cast_twice, memoryview(data), lambda view, code: view.cast(code))
    found = outcome(cast_twice, view_of(data), lambda view, code: call_method(view, "cast", code))
    if isinstance(expected, str):
        assert found == expected
    else:
        assert repr(python_value(call_method(found, "tolist"))) == repr(expected.tolist())


def test_views_prevent_resizing():
    source = program_value(bytearray(b"abc"))
    view = view_of(source)
    for change in (("append", 1), ("extend", b"x"), ("pop",), ("clear",), ("insert", 0, 1)):
        assert outcome(call_method, source, *change) == "BufferError"
    assert outcome(lambda: delete_item(source, program_value(0))) == "BufferError"
    set_item(source, program_value(0), program_value(65))
    assert python_value(call_method(view, "tobytes")) == b"Abc"
    call_method(view, "release")
    call_method(source, "append", 1)
    assert python_value(source) == b"Abc\x01"
    assert outcome(call_method, view, "tobytes") == "ValueError"
    assert outcome(lambda: get_item(view, program_value(0))) == "ValueError"


def test_forgotten_views_prevent_nothing():
    source = program_value(bytearray(b"abc"))
    view_of(source)
    call_method(source, "append", 1)
    assert python_value(source) == b"abc\x01"


def test_view_equality():
    view = view_of(b"abc")
    assert (
        binary(EQ, view, b"abc") and binary(EQ, view, bytearray(b"abc")) and binary(EQ, view, view_of(b"abc"))
    )
    assert not binary(EQ, view, b"abd") and not binary(EQ, view, b"ab")
    assert binary(EQ, view_of(made(array.array("d", [1.0]))), view_of(made(array.array("i", [1]))))
    assert outcome(binary, LT, view, b"abc") == "TypeError"


@pytest.mark.parametrize("source", [5, "text", [1], None])
def test_no_view(source):
    assert outcome(construct, MemoryView, source) == "TypeError"


def test_iteration():
    iterator = get_iterator(made(array.array("h", [1, -2])))
    assert [python_value(next_item(iterator)) for _ in range(2)] == [1, -2]
    assert next_item(iterator) is None


def test_functions_exist():
    function, _ = find_method(ArrayObject, "tolist")
    assert python_value(call(function, made(array.array("b", [1, 2])))) == [1, 2]
