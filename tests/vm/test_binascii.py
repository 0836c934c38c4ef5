"""The module binascii does what CPython's does."""

from __future__ import annotations

import binascii
from typing import Any

from hypothesis import example, given, settings, strategies as st
from program_values import call_function, outcome

from adder.vm.modules import binascii as binascii_module

MODULE = binascii_module


def same(name: str, *args: Any, **kwargs: Any) -> None:
    """The function gives what CPython's gives."""
    assert outcome(call_function, "binascii", name, *args, **kwargs) == outcome(
        getattr(binascii, name), *args, **kwargs
    )


@given(st.binary(), st.sampled_from(["-", b":"]), st.integers(-4, 4))
def test_hexlify(data, separator, group):
    same("hexlify", data)
    same("hexlify", bytearray(data), separator)
    same("b2a_hex", data, separator, group)


@given(st.text("0aF g é", max_size=6) | st.binary(max_size=4).map(bytes.hex) | st.binary(max_size=3))
def test_unhexlify(text):
    same("unhexlify", text)
    same("a2b_hex", text)


@given(st.binary())
def test_encode(data):
    same("b2a_base64", data)
    same("b2a_base64", data, newline=False)


@settings(max_examples=1000)
@given(st.binary(max_size=9).map(binascii.b2a_base64) | st.text("Aa0+/=\n !é", max_size=10))
@example(b"YQ==YQ==")
@example(b"Y!Q=")
def test_decode(text):
    same("a2b_base64", text)


@given(st.binary(), st.integers())
def test_checksums(data, start):
    same("crc32", data)
    same("crc32", data, start)
    same("crc_hqx", data, start & 0xFFFF)
