"""`format` of str, int and float does what CPython's does, for any specification."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings, strategies as st
from program_values import outcome, program_value, python_value

from adder.vm.runtime.formatting import ascii_of, format_value

FILLS = st.sampled_from(["", "<", ">", "^", "=", "*<", "0>", "é^", "x=", "{=", "<<"])
SPECS = st.builds(
    lambda *parts: "".join(parts),
    FILLS,
    st.sampled_from(["", "", "+", "-", " "]),
    st.sampled_from(["", "", "", "z"]),
    st.sampled_from(["", "", "#"]),
    st.sampled_from(["", "", "0"]),
    st.sampled_from(["", "", "1", "9", "23"]),
    st.sampled_from(["", "", ",", "_", ",_", ",,"]),
    st.sampled_from(["", "", ".", ".0", ".1", ".4", ".12"]),
    st.sampled_from(
        ["", "s", "d", "b", "o", "x", "X", "c", "n", "e", "E", "f", "F", "g", "G", "%", "q", "dd"]
    ),
)
INTEGERS = st.integers(-(10**6), 10**6) | st.integers() | st.sampled_from([0, 999, 1000, 2**31, 10**20])
FLOATS = st.floats() | st.integers(-(10**6), 10**6).map(lambda number: number / 8)
TEXTS = st.text("abé𝄞", max_size=6)


def formatted(value: Any, spec: str) -> Any:
    return python_value(format_value(program_value(value), program_value(spec)))


def check(value: Any, spec: str) -> None:
    assert outcome(formatted, value, spec) == outcome(format, value, spec)


@settings(max_examples=1000)
@given(INTEGERS | st.booleans(), SPECS)
@example(-(10**20), "040,d")
def test_int(value, spec):
    check(value, spec)


@settings(max_examples=1000)
@given(FLOATS, SPECS)
@example(-0.04, "z.1f")
@example(1e22, "_f")
def test_float(value, spec):
    check(value, spec)


@settings(max_examples=400)
@given(TEXTS, SPECS)
@example("ab", "0=5")
@example("ab", "05")
def test_str(value, spec):
    check(value, spec)


@given(st.integers() | st.text(max_size=4), st.text("0123456789.<>^=+-,_ #xdé", max_size=5))
def test_any_specification(value, spec):
    check(value, spec)


def test_width_without_memory():
    for spec in ("99999999999d", "2147483647s", ".99999999999f"):
        for value in (1, 1.5, "x"):
            assert outcome(formatted, value, spec) in ("ValueError", "MemoryError", "x")


@given(st.text())
def test_ascii(text):
    assert python_value(ascii_of(program_value(text))) == ascii(text)
