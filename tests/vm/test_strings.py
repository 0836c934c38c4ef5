"""Strings and interning."""

from __future__ import annotations

import struct
from types import SimpleNamespace

import pytest
from hypothesis import given, strategies as st

from adder.typed import Pointer, bits, config, interned, ref_of_bits, type_object
from adder.typed.refs import Immediate
from adder.vm import strings
from adder.vm.heap.texts import dynamic_texts
from adder.vm.strings import (
    ROM_BUCKETS,
    Str,
    as_str,
    find_interned,
    hash_of_string,
    intern,
    intern_bytes,
    is_ascii,
    is_str,
    rom_str,
    str_from_bytes,
    str_of_text,
    str_result,
    strings_equal,
    text_index,
    text_of,
)
from adder.vm.value import interned_number, interned_ref, is_interned, small

ROM = ["", "append", "index", "é", "name", "x", "__init__"]


def pointer(text: str) -> Pointer:
    return Pointer(text.encode(), 0)


def content(value) -> str:
    text = text_of(value)
    return bytes(text.items[index] for index in range(text.length)).decode()


@pytest.fixture
def image(monkeypatch):
    """As translated: a ROM table, and numbers given while the program runs."""
    kept = []

    def address_of(value):
        kept.append(value)
        return bits(value)

    monkeypatch.setattr(config, "hosted", False)
    monkeypatch.setattr(strings, "address_of", address_of)
    monkeypatch.setattr(strings, "object_at", lambda cls, address: ref_of_bits(address))
    monkeypatch.setattr(strings, "ONE_BYTE", None)
    monkeypatch.setattr(dynamic_texts, "texts", None)
    monkeypatch.setattr(dynamic_texts, "free", 0)
    monkeypatch.setattr(dynamic_texts, "rom_count", 0)
    monkeypatch.setattr(text_index, "cells", None)
    monkeypatch.setattr(text_index, "used", 0)
    monkeypatch.setattr(strings.ROM_TEXTS, "items", strings.ROM_TEXTS.items)
    monkeypatch.setattr(ROM_BUCKETS, "items", ROM_BUCKETS.items)
    monkeypatch.setattr(strings, "rom_text", rom_text)
    return filled_image(ROM)


def rom_text(number):
    """The object made of the words that the image has from here on."""
    words = strings.ROM_TEXTS.items.values[number : number + 20]
    assert words[0] is type_object(Str)
    end = next((i for i, word in enumerate(words[1:], 1) if not isinstance(word, Immediate)), len(words))
    data = b"".join(word.word.to_bytes(config.word_bits // 8, "little") for word in words[1:end])
    length, info = struct.unpack_from("<HH" if config.short_lengths else "<II", data)
    result = rom_str(data[-len(data) + 2 * strings.INFO_BITS // 8 :][:length].decode())
    assert (result.length, result.info) == (length, info)
    return result


def filled_image(texts):
    """What `fill_rom_texts` makes of these texts."""
    result = SimpleNamespace(interned=list(texts), numbers={})
    strings.fill_rom_texts(result)
    return result


def test_texts_in_rom_are_found(image):
    for text, number in image.numbers.items():
        assert intern_bytes(pointer(text), len(text.encode())) is interned_ref(number)
        assert content(interned_ref(number)) == text
    assert sorted(image.interned) == sorted(ROM)
    assert dynamic_texts.texts is None


@pytest.mark.parametrize("count", [0, 1, 3, 100, 3000])
def test_buckets_of_texts_in_rom(image, count):
    texts = [f"some{number}" for number in range(count)]
    bigger = filled_image(texts)
    assert sorted(bigger.numbers) == sorted(texts)
    for text, number in bigger.numbers.items():
        assert find_interned(pointer(text), len(text)) is interned_ref(number)
        assert find_interned(pointer(text + "?"), len(text) + 1) is None
    assert len(ROM_BUCKETS) <= count // 2 + 4


def test_new_texts_get_numbers(image):
    texts = [f"name{i}" for i in range(500)]
    refs = [intern_bytes(pointer(text), len(text)) for text in texts]
    assert len(set(refs)) == 500
    for text, ref in zip(texts, refs, strict=True):
        assert intern_bytes(pointer(text), len(text)) is ref
        assert intern(rom_str(text)) is ref
        assert find_interned(pointer(text), len(text)) is ref
        assert content(ref) == text
    assert find_interned(pointer("nothing"), 7) is None
    assert intern(refs[3]) is refs[3]


def test_freed_numbers_are_used_again(image):
    refs = [intern(rom_str(f"old{i}")) for i in range(40)]
    count = len(dynamic_texts.texts)
    for ref in refs[::2]:
        dynamic_texts.texts[interned_number(ref) - dynamic_texts.rom_count] = 0
    dynamic_texts.free = 0
    assert find_interned(pointer("old0"), 4) is None
    for generation in range(30):
        fresh = [intern(rom_str(f"new{generation}.{i}")) for i in range(20)]
        assert {interned_number(ref) for ref in fresh} <= {dynamic_texts.rom_count + n for n in range(count)}
        for i, ref in enumerate(fresh):
            assert intern(rom_str(f"new{generation}.{i}")) is ref
            dynamic_texts.texts[interned_number(ref) - dynamic_texts.rom_count] = 0
        dynamic_texts.free = 0
    for i in range(1, 40, 2):
        assert intern(rom_str(f"old{i}")) is refs[i]
    assert len(text_index.cells) <= 128


def test_an_object_becomes_the_interned_one(image):
    text = rom_str("something")
    assert text_of(intern(text)) is text
    derived = rom_str("derived")
    derived.type = object()
    assert text_of(intern(derived)) is not derived
    assert content(intern(derived)) == "derived"


def test_results_of_one_character_are_interned(image):
    assert content(str_from_bytes(pointer("xyz"), 3)) == "xyz"
    assert str_from_bytes(pointer("x"), 1) is intern_bytes(pointer("x"), 1)
    assert str_result(rom_str("q")) is intern_bytes(pointer("q"), 1)
    assert str_result(rom_str("")) is interned("")
    assert isinstance(str_result(rom_str("ab")), Str)


def test_hosted_strings():
    assert intern_bytes(pointer("name"), 4) is interned("name")
    assert intern(rom_str("name")) is interned("name")
    assert content(interned("name")) == "name"
    assert content(str_of_text("häuser")) == "häuser"
    assert str_of_text("k") is interned("k")


def test_kinds():
    assert as_str(interned("a")) is text_of(interned("a"))
    text = rom_str("abc")
    assert as_str(text) is text
    assert is_str(text)
    assert is_str(interned("a"))
    for other in (small(3), ref_of_bits(2), None):
        if other is not None:
            assert as_str(other) is None
            assert not is_str(other)
    assert is_interned(interned(""))


@given(st.text(), st.text())
def test_equality_and_hash(left, right):
    values = [rom_str(left), interned(left)], [rom_str(right), interned(right)]
    for a in values[0]:
        for b in values[1]:
            assert strings_equal(a, b) == (left == right)
            if left == right:
                assert hash_of_string(a) == hash_of_string(b)
    assert 0 <= hash_of_string(values[0][0]) < 1 << 29
    assert is_ascii(values[0][0]) == left.isascii()
    assert is_ascii(str_of_text(left)) == left.isascii() if len(left.encode()) > 1 else True


def test_ascii_without_hash():
    for text in ("plain", "größe", ""):
        value = rom_str(text)
        value.info = 0
        assert is_ascii(value) == text.isascii()
        assert value.info & strings.HASHED == 0
        value_hash = hash_of_string(value)
        assert value_hash == hash_of_string(rom_str(text))
        assert is_ascii(value) == text.isascii()
