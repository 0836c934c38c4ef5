"""References: one machine word that is a small integer, an immediate, or the address of an object.

    ...1      small integer (the word shifted right by one, arithmetically)
    ..010     immediate: singletons and interned strings, numbered by the word shifted right by three
    ..110     on 64-bit targets a float; unused on 32-bit targets
    ..000     the address of an object (8-byte aligned on 32-bit targets, 16-byte aligned on 64-bit ones)
    ..100     on 32-bit targets the address of an object outside of the heap (4-byte aligned)
    0         no reference: what `None` of a `Ref | None` is in typed Python

Under CPython an object is a Python object and all others are `Immediate`s, one Python object per bit pattern, so
that `is` means the same as comparing words.
"""

from __future__ import annotations

import itertools
import weakref


class Ref:
    """Any Python value of the running program."""

    __slots__ = ("__weakref__",)


class Immediate(Ref):
    """A reference that is no address. Made by `ref_of_bits` only, one for each bit pattern."""

    __slots__ = ("word",)

    def __init__(self, word: int) -> None:
        self.word = word

    def __repr__(self) -> str:
        return f"<immediate {self.word:#x}>"


_immediates: dict[int, Immediate] = {}
_objects: weakref.WeakValueDictionary[int, Ref] = weakref.WeakValueDictionary()
_next_address = itertools.count(0x10000, 16)


def bits(value: Ref | None) -> int:
    """The word of a reference; 0 for None. Under CPython an object gets a made-up, stable, aligned address."""
    if value is None:
        return 0
    if isinstance(value, Immediate):
        return value.word
    address: int | None = value.__dict__.get("_address")
    if address is None:
        # Kept in the object: as a key of a dictionary it would be hashed and compared by methods of its class.
        address = value.__dict__["_address"] = next(_next_address)
        _objects[address] = value
    return address


def ref_of_bits(word: int) -> Ref:
    """The reference with this word (inverse of `bits`). The word must not be 0."""
    if word & 7 == 0:
        return _objects[word]
    immediate = _immediates.get(word)
    if immediate is None:
        immediate = _immediates[word] = Immediate(word)
    return immediate


INTERNED_FIRST = 32
"""Immediates below this number are singletons; from here on they are interned strings."""


class Interned(Immediate):
    """An interned string known at translation time. Its final number is given by the translator."""

    __slots__ = ("text",)

    def __init__(self, word: int, text: str) -> None:
        super().__init__(word)
        self.text = text

    def __repr__(self) -> str:
        return f"<interned {self.text!r}>"


interned_texts: dict[str, Interned] = {}


def interned(text: str) -> Ref:
    """The interned string `text`, a constant: the argument must be a literal or known at translation time."""
    entry = interned_texts.get(text)
    if entry is None:
        word = (INTERNED_FIRST + len(interned_texts)) << 3 | 2
        entry = interned_texts[text] = Interned(word, text)
        _immediates[word] = entry
    return entry
