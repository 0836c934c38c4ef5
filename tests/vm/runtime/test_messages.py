"""Compressed texts of exceptions."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given, settings, strategies as st
from value_stack import value_stack

from adder.typed import config, interned
from adder.vm.runtime import errors, messages
from adder.vm.strings import text_of
from adder.vm.types.exceptions import EXCEPTION_TYPES, ExceptionObject, argument, argument_count
from adder.vm.types.output import string_builder
from adder.vm.value import small

pytestmark = pytest.mark.usefixtures("value_stack")
__all__ = ["value_stack"]

TYPE_ERROR = EXCEPTION_TYPES["TypeError"]
VALUE_ERROR = EXCEPTION_TYPES["ValueError"]


def taken() -> ExceptionObject:
    """The pending exception."""
    error = errors.take_pending()
    assert isinstance(error, ExceptionObject)
    return error


def text(value: object) -> str:
    return bytes(text_of(value).items).decode()


class Packed(bytes):
    """A message as a constant text of the image."""

    def encode(self) -> bytes:
        return self


def packed(*pairs: tuple[object, str]) -> list[Packed]:
    """What the image has for these types and texts."""
    image = SimpleNamespace(messages=[SimpleNamespace(type=kind, text=words) for kind, words in pairs])
    messages.pack_messages(image)
    assert all(0 not in message.packed for message in image.messages)
    return [Packed(message.packed) for message in image.messages]


def unpacked(message: Packed, start: int = 1) -> str:
    out = string_builder()
    messages.put_message(out, message, start)
    return text(out.result())


PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)


@settings(deadline=None)
@given(st.lists(PRINTABLE, max_size=20), st.integers(1, 40))
def test_texts_come_back(texts: list[str], times: int) -> None:
    pairs = [(VALUE_ERROR, words * times) for words in texts]
    assert [unpacked(message) for message in packed(*pairs)] == [words for _, words in pairs]


def test_many_words_take_half_the_space() -> None:
    nouns = ["list", "dict", "tuple", "bytes", "set", "index", "key", "value", "argument", "module"]
    texts = [f"the {a} of a {b} must be a {c}, not '%t'" for a in nouns for b in nouns for c in nouns]
    made = packed(*((VALUE_ERROR, words) for words in texts))
    assert [unpacked(message) for message in made] == texts
    assert len(messages.PAIRS) <= 2 * messages.MOST_PAIRS
    assert sum(map(len, made)) * 2 < sum(map(len, texts))


def test_all_codes_are_used_before_any_is_used_twice() -> None:
    words = [f"{a}{b}" for a in "abcdefghijklmn" for b in "opqrstuvwxyz"]
    made = packed(*((VALUE_ERROR, word) for word in words * 5))
    assert [unpacked(message) for message in made] == words * 5
    assert len(messages.PAIRS) == 2 * messages.MOST_PAIRS


def test_messages_without_type() -> None:
    first, second = packed((None, "expected ':'"), (VALUE_ERROR, "expected ':'"))
    assert unpacked(first, 0) == unpacked(second) == unpacked(Packed(b"expected ':'"), 0) == "expected ':'"


def test_message_of_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "packed_messages", True)
    plain, valued, other = packed(
        (VALUE_ERROR, "nothing in it, 100%%"),
        (TYPE_ERROR, "'%t' is %s, not %d"),
        (TYPE_ERROR, "nothing in it"),
    )
    errors.raise_message_0(plain)
    error = taken()
    assert error.type is VALUE_ERROR
    assert text(argument(error, 0)) == "nothing in it, 100%%"
    errors.raise_message_3(valued, small(1), interned("one"), small(2))
    assert errors.pending_matches(TYPE_ERROR)
    error = taken()
    assert error.type is TYPE_ERROR
    assert argument_count(error) == 1
    assert text(argument(error, 0)) == "'int' is one, not 2"
    errors.raise_message_2(valued, small(1), interned("one"))
    assert text(argument(taken(), 0)) == "'int' is one, not "
    errors.raise_message_1(other, small(1))
    assert text(argument(taken(), 0)) == "nothing in it"
