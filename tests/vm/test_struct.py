"""The module struct does what CPython's does, for any format."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from program_values import call_function, outcome, program_value, python_value

from adder.typed import config
from adder.vm.modules import struct as struct_module

MODULE = struct_module


@pytest.fixture(autouse=True, scope="module")
def as_cpython() -> Iterator[None]:
    """Without the differences that existing programs rely on, such as that surplus values are ignored."""
    quirks, config.reference_quirks = config.reference_quirks, False
    yield
    config.reference_quirks = quirks


ORDERS = st.sampled_from(["", "@", "=", "<", ">", "!"])
ITEMS = st.builds(
    lambda count, code, space: count + code + space,
    st.sampled_from(["", "", "0", "1", "2", "3", "11"]),
    st.sampled_from("xcbB?hHiIlLqQnNPefdspzu"),
    st.sampled_from(["", "", " "]),
).filter(lambda item: "0p" not in item)
"""(CPython itself fails with `0p`.)"""
FORMATS = st.builds(lambda order, items: order + "".join(items), ORDERS, st.lists(ITEMS, max_size=4))
VALUES = (
    st.integers(-(2**8), 2**16)
    | st.integers(-(2**65), 2**65)
    | st.floats()
    | st.binary(max_size=4)
    | st.booleans()
    | st.none()
    | st.just("text")
)


def both(name: str, *args: Any, **kwargs: Any) -> None:
    """The function gives what CPython's gives."""
    expected = outcome(getattr(struct, name), *args, **kwargs)
    found = outcome(call_function, "struct", name, *args, **kwargs)
    if expected == "error":
        expected = "StructError"
    assert repr(found) == repr(expected)


@settings(max_examples=500)
@given(FORMATS | st.text("i<> 9h", max_size=4))
@example("99999999999999999999i")
def test_calcsize(format_):
    both("calcsize", format_)
    both("calcsize", format_.encode())


def fitting(format_: str, values: list[Any]) -> list[Any]:
    """As many values as the format wants, if it is one."""
    size = outcome(struct.calcsize, format_)
    if isinstance(size, str):
        return values
    return [*values, *[1] * 50][: len(struct.unpack(format_, bytes(size)))]


@settings(max_examples=1500)
@given(FORMATS, st.lists(VALUES, max_size=6), st.booleans())
def test_pack(format_, values, fit):
    if fit:
        values = fitting(format_, values)
    if "P" not in format_:
        both("pack", format_, *values)


@settings(max_examples=800)
@given(FORMATS, st.data())
def test_unpack(format_, data):
    size = outcome(struct.calcsize, format_)
    length = size if isinstance(size, int) and data.draw(st.booleans()) else data.draw(st.integers(0, 20))
    buffer = data.draw(st.binary(min_size=length, max_size=length))
    both("unpack", format_, buffer)
    both("unpack", format_, bytearray(buffer))
    both("unpack_from", format_, buffer, data.draw(st.integers(-10, 10)))
    both("unpack_from", format_, buffer=buffer, offset=1)


@given(FORMATS, st.lists(VALUES, max_size=4), st.integers(-30, 30), st.integers(0, 30))
def test_pack_into(format_, values, offset, length):
    values = fitting(format_, values)
    if "P" in format_:
        return
    model, ref = bytearray(b"\xaa" * length), program_value(bytearray(b"\xaa" * length))
    expected = outcome(struct.pack_into, format_, model, offset, *values)
    found = outcome(call_function, "struct", "pack_into", format_, ref, offset, *values)
    assert found == ("StructError" if expected == "error" else expected)
    assert python_value(ref) == model or expected is not None


@pytest.mark.parametrize("size", [2, 4, 8])
@given(data=st.data())
def test_floats(size, data):
    """Every pattern is read as the number that it stands for, and written back."""
    code = {2: "e", 4: "f", 8: "d"}[size]
    pattern = data.draw(st.binary(min_size=size, max_size=size))
    both("unpack", "<" + code, pattern)
    (number,) = struct.unpack("<" + code, pattern)
    if number == number:
        both("pack", ">" + code, number)
