"""The methods of str, bytes and bytearray do what CPython's do, for any arguments."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from program_values import call_method, outcome

from adder.vm.types import (
    bytearray_methods,
    bytes_create,
    bytes_hex,
    text_case,
    text_search,
    text_split,
    text_strip,
    text_tests,
    translate,
)

MODULES = (
    bytearray_methods,
    bytes_create,
    bytes_hex,
    text_case,
    text_search,
    text_split,
    text_strip,
    text_tests,
    translate,
)
ALPHABET = "abAB aé\t\nߟ€ßŉΣσİ𝄞\u2028\u0345.'x12½²\u00a0\x1c\x85ǅ"
WORDS = st.text(ALPHABET, max_size=12) | st.text(max_size=6)
ASCII = st.text("abc AB\t\r\n,x", max_size=14)
TEXTS = WORDS | ASCII
BYTES = st.binary(max_size=8) | st.text("abAB c\t\n\r\x0b\x1c", max_size=14).map(str.encode)
KINDS = {str: TEXTS, bytes: BYTES, bytearray: BYTES.map(bytearray)}
SMALL = st.integers(-12, 12)
BOUND = st.none() | SMALL


def same(value: Any, name: str, *args: Any, **kwargs: Any) -> None:
    """The method gives what CPython's gives."""
    expected = outcome(getattr(value, name), *args, **kwargs)
    found = outcome(call_method, value, name, *args, **kwargs)
    if isinstance(expected, str) and expected.endswith("Error"):
        assert found == expected, (value, name, args, kwargs)
    else:
        assert found == expected and type(found) is type(expected), (
            value,
            name,
            args,
            kwargs,
            found,
            expected,
        )


each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


def parts(data: st.DataObject, kind: type, whole: Any) -> Any:
    """Something to look for: part of the text, or anything."""
    if data.draw(st.booleans()) and len(whole):
        low = data.draw(st.integers(0, len(whole) - 1))
        return whole[low : data.draw(st.integers(low, len(whole)))]
    return data.draw(KINDS[kind])


@pytest.mark.parametrize("name", ["find", "rfind", "index", "rindex", "count"])
@each_kind
@given(data=st.data())
def test_search(name, kind, data):
    value = data.draw(KINDS[kind])
    wanted = parts(data, kind, value)
    if kind is not str and data.draw(st.booleans()):
        wanted = data.draw(st.integers(-1, 256))
    same(value, name, wanted, *data.draw(st.lists(BOUND, max_size=2)))


@pytest.mark.parametrize("name", ["startswith", "endswith"])
@each_kind
@given(data=st.data())
def test_affixes(name, kind, data):
    value = data.draw(KINDS[kind])
    wanted = parts(data, kind, value)
    if data.draw(st.booleans()):
        wanted = tuple(parts(data, kind, value) for _ in range(data.draw(st.integers(0, 3))))
    same(value, name, wanted, *data.draw(st.lists(BOUND, max_size=2)))


@pytest.mark.parametrize("name", ["removeprefix", "removesuffix", "partition", "rpartition", "join"])
@each_kind
@given(data=st.data())
def test_one_argument(name, kind, data):
    value = data.draw(KINDS[kind])
    argument = parts(data, kind, value)
    if name == "join":
        argument = data.draw(
            st.lists(KINDS[kind] | st.integers(0, 2) if data.draw(st.booleans()) else KINDS[kind])
        )
    same(value, name, argument)


@each_kind
@given(data=st.data())
def test_replace(kind, data):
    value = data.draw(KINDS[kind])
    same(value, "replace", parts(data, kind, value), data.draw(KINDS[kind]), data.draw(SMALL))


@pytest.mark.parametrize("name", ["split", "rsplit"])
@each_kind
@given(data=st.data())
def test_split(name, kind, data):
    value = data.draw(KINDS[kind])
    separator = data.draw(st.none()) if data.draw(st.booleans()) else parts(data, kind, value)
    same(value, name, separator, data.draw(SMALL))
    same(value, name)
    same(value, name, sep=separator)
    same(value, name, maxsplit=1)


@each_kind
@given(data=st.data())
def test_splitlines(kind, data):
    value = data.draw(KINDS[kind])
    same(value, "splitlines")
    same(value, "splitlines", keepends=True)


@pytest.mark.parametrize("name", ["strip", "lstrip", "rstrip"])
@each_kind
@given(data=st.data())
def test_strip(name, kind, data):
    value = data.draw(KINDS[kind])
    same(value, name)
    same(value, name, parts(data, kind, value))
    same(value, name, None)


@pytest.mark.parametrize("name", ["center", "ljust", "rjust", "zfill"])
@each_kind
@given(data=st.data())
def test_justify(name, kind, data):
    value = data.draw(KINDS[kind])
    width = data.draw(st.integers(-2, 20))
    same(value, name, width)
    if name != "zfill":
        same(value, name, width, parts(data, kind, value))


@each_kind
@given(data=st.data())
def test_expandtabs(kind, data):
    value = data.draw(KINDS[kind])
    same(value, "expandtabs")
    same(value, "expandtabs", tabsize=data.draw(SMALL))


@pytest.mark.parametrize("name", ["lower", "upper", "swapcase", "title", "capitalize", "casefold"])
@each_kind
@settings(max_examples=200)
@given(data=st.data())
def test_case(name, kind, data):
    if name != "casefold" or kind is str:
        same(data.draw(KINDS[kind]), name)


@pytest.mark.parametrize(
    "name",
    [
        "isalpha",
        "isdigit",
        "isalnum",
        "isspace",
        "isascii",
        "islower",
        "isupper",
        "istitle",
        "isdecimal",
        "isnumeric",
        "isprintable",
        "isidentifier",
    ],
)
@each_kind
@given(data=st.data())
def test_predicates(name, kind, data):
    if hasattr(kind, name):
        same(data.draw(KINDS[kind]), name)


@given(st.text(max_size=3) | st.text("aé\ud800\udfff€", max_size=6), st.data())
def test_encode(text, data):
    encoding = data.draw(st.sampled_from(["utf-8", "ascii", "latin-1", "UTF8", "Latin_1", "klingon"]))
    errors = data.draw(
        st.sampled_from(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "other"])
    )
    same(text, "encode")
    same(text, "encode", encoding)
    same(text, "encode", encoding, errors)
    same(text, "encode", errors=errors)


BROKEN = st.lists(
    st.sampled_from([0x41, 0x80, 0xBF, 0xC3, 0xE0, 0xE2, 0x9F, 0xED, 0xA0, 0xF0, 0xF4, 0x90, 0xFF])
)


@settings(max_examples=300)
@given(st.binary(max_size=6) | BROKEN.map(bytes) | TEXTS.map(str.encode), st.data())
def test_decode(value, data):
    encoding = data.draw(st.sampled_from(["utf-8", "ascii", "latin-1", "klingon"]))
    errors = data.draw(st.sampled_from(["strict", "ignore", "replace", "backslashreplace"]))
    same(value, "decode")
    same(bytearray(value), "decode", encoding, errors)
    same(value, "decode", errors=errors)


@given(st.text(ALPHABET, max_size=8), st.data())
def test_translate(text, data):
    table = data.draw(
        st.dictionaries(
            st.sampled_from([ord(character) for character in ALPHABET]),
            st.none() | st.integers(-1, 0x110000) | st.text(max_size=2),
        )
    )
    same(text, "translate", table)
    pairs = data.draw(st.text(ALPHABET, max_size=4))
    same("", "maketrans", pairs, pairs[::-1], data.draw(st.text(ALPHABET, max_size=2)))
    same("", "maketrans", pairs, data.draw(TEXTS))
    same(
        "",
        "maketrans",
        data.draw(st.dictionaries(st.text(max_size=2) | st.integers(0, 3), st.text(max_size=1))),
    )


@given(BYTES, st.none() | st.permutations(range(256)).map(bytes) | st.just(b"abc"), BYTES)
def test_translate_bytes(value, table, delete):
    same(value, "translate", table)
    same(bytearray(value), "translate", table, delete)
    same(value, "translate", table, delete=delete)
    same(b"", "maketrans", value, delete)
    same(b"", "maketrans", value, value[::-1])


@given(BYTES, st.integers(-5, 5), st.sampled_from([":", b"-", "", "ab", "é"]))
def test_hex(value, group, separator):
    same(value, "hex")
    same(bytearray(value), "hex", separator, group)
    same(value, "hex", sep=separator)


@given(st.binary(max_size=4).map(bytes.hex) | st.text("0aF g\té", max_size=7))
def test_fromhex(text):
    same_class_method(bytes, text)
    same_class_method(bytearray, text)


def same_class_method(cls: type, text: str) -> None:
    """`fromhex` of a class gives what CPython's gives."""
    expected = outcome(cls.fromhex, text)  # type: ignore[attr-defined]
    found = outcome(call_method, cls(), "fromhex", text)
    assert found == expected
