"""Strings: the object, its hash, and interning.

Text is UTF-8. A reference to text is an interned immediate (a number) or a `Str` object. Interned strings with low
numbers are in ROM, in a table that the translator fills; those above are made while the program runs and die when
nobody uses their number any more (see `heap/weak.py`).
"""

from __future__ import annotations

from adder.typed import U8, U32, Inline, Int, Object, Pointer, Ref, Text, inline


class Str(Object):
    """UTF-8 text of `length` bytes. `info` is the hash and what is known of the content (see `text_info`)."""

    length: U32
    info: U32
    items: Inline[U8] = inline()


def text_of(value: Ref) -> Str:
    """The object of a reference to text, interned or not."""
    raise NotImplementedError


def as_str(value: Ref) -> Str | None:
    """The text object if a reference is to text (of type str or a subclass)."""
    raise NotImplementedError


def is_str(value: Ref) -> bool:
    """Whether a reference is to text (of type str or a subclass)."""
    raise NotImplementedError


def hash_of_string(value: Ref) -> Int:
    """The hash of text: the same for an interned string and an object with the same bytes."""
    raise NotImplementedError


def is_ascii(text: Str) -> bool:
    """Whether all characters are ASCII, so that bytes and characters are the same."""
    raise NotImplementedError


def strings_equal(left: Ref, right: Ref) -> bool:
    """Whether two references to text have the same bytes."""
    raise NotImplementedError


def intern(value: Ref) -> Ref:
    """The interned string with the text of `value`."""
    raise NotImplementedError


def intern_bytes(start: Pointer[U8], length: Int) -> Ref:
    """The interned string with these bytes, which are valid UTF-8."""
    raise NotImplementedError


def find_interned(start: Pointer[U8], length: Int) -> Ref | None:
    """The interned string with these bytes if there is one; never allocates."""
    raise NotImplementedError


def new_str(length: Int) -> Str:
    """A new string of `length` zero bytes, to be filled in at once."""
    raise NotImplementedError


def str_result(text: Str) -> Ref:
    """The value for a string just made: interned if it is empty or one ASCII character, the object otherwise."""
    raise NotImplementedError


def str_from_bytes(start: Pointer[U8], length: Int) -> Ref:
    """A string with a copy of these bytes, which are valid UTF-8."""
    raise NotImplementedError


def str_of_text(text: Text) -> Ref:
    """A string with a copy of a constant text."""
    raise NotImplementedError
