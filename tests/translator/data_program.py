"""Typed Python for tests of data and of debug builds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from miniature import Failure, box_int, put_int, put_text, state

from adder.typed import (
    U8,
    U16,
    U32,
    U64,
    Array,
    Inline,
    Int,
    LayoutOf,
    Object,
    Ref,
    Struct,
    Text,
    Word,
    bits,
    cast,
    freeze_as,
    indexed,
    inline,
    interned,
    load_word,
    root_address,
    root_count,
    static_ram,
    type_object,
    unreachable,
)
from adder.typed.arrays import Items


class Pair(Object):
    """Two references."""

    first: Ref
    second: Ref | None


class Packed(Object):
    """Bytes inside."""

    length: U32
    items: Inline[U8] = inline()


class Mixed(Object):
    """Fields of many kinds."""

    a: U8
    b: U16
    c: Ref | None
    d: U64
    e: Pair | None


class State(Struct):
    """State with a reference."""

    last: Pair | None
    number: Int
    texts: Array[Ref]


class Name(Object):
    """A text as an object."""

    text: Text


EXTRA = interned("extra")
ROM_PAIR = Pair(EXTRA, None)
REFERENCES = static_ram(Array[Ref | None](3))
TEXTS = Array[Ref](0)
program_state = State(ROM_PAIR, 5, TEXTS)


class Layouts(Struct):
    """Layout words."""

    pair: Word
    text: Word
    references: Word
    halves: Word
    mixed: Word


LAYOUTS = Layouts(
    LayoutOf(Pair),  # type: ignore[arg-type]
    LayoutOf(Packed),  # type: ignore[arg-type]
    LayoutOf(Array[Ref]),  # type: ignore[arg-type]
    LayoutOf(Array[U16]),  # type: ignore[arg-type]
    LayoutOf(Mixed),  # type: ignore[arg-type]
)


def layouts() -> None:
    """Print layout words, the number of roots, and how often a value is found among them."""
    put_int(Int(LAYOUTS.pair))
    put_int(Int(LAYOUTS.text))
    put_int(Int(LAYOUTS.references))
    put_int(Int(LAYOUTS.halves))
    put_int(Int(LAYOUTS.mixed))
    REFERENCES[1] = box_int(77)
    program_state.last = None
    put_int(root_count())
    found = 0
    for index in range(root_count()):
        if load_word(root_address(index)) == bits(box_int(77)):
            found += 1
    put_int(found)


def fill_texts(texts: list[str]) -> None:
    """Fill the table of texts at translation time."""
    items: Items[Any] = Items(Ref, len(texts))
    for number, text in enumerate(texts):
        items[number] = Name(text)
    TEXTS.items = items  # type: ignore[attr-defined]


def strings() -> None:
    """Words of interned strings, and the table that a finalizer fills."""
    put_int(Int(bits(interned("zz"))))
    put_int(Int(bits(interned("cba"))))
    last = program_state.last
    if last is not None and last.first is EXTRA:
        for text in program_state.texts:
            put_text(cast(Name, text).text)


@indexed
class Operation(Object):
    """Some functions and a reference, with few different values."""

    first: Callable[[Int], Int] | None
    second: Callable[[Int, Int], Int]
    name: Ref


def double(value: Int) -> Int:
    """A function to refer to."""
    return value * 2


def total(left: Int, right: Int) -> Int:
    """Another one."""
    return left + right


def product(left: Int, right: Int) -> Int:
    """And another one."""
    return left * right


OPERATIONS: Array[Ref] = Array[Ref].of(
    [
        Operation(double, total, interned("zz")),
        Operation(None, product, interned("cba")),
        Operation(double, product, interned("zz")),
    ]
)


class Short(Object):
    """What is in the image of a `Long` object."""

    number: Int


class Long(Short):
    """An object of which only the first field is used."""

    other: Ref


LONG = Long(4711, interned("not in the image"))
freeze_as(LONG, Short)


def operations() -> None:
    """Fields that are bytes in small images, and an object without its last field."""
    for entry in OPERATIONS:
        operation = cast(Operation, entry)
        first = operation.first
        put_int(-1 if first is None else first(21))
        put_int(operation.second(6, 7))
        put_int(1 if operation.name is interned("zz") else 0)
    put_int(cast(Short, LONG).number)


def exhaust() -> None:
    """Allocate until there is no memory."""
    try:
        while True:
            Array[Word](100)
    except MemoryError:
        put_int(state.allocations)
        error = type_object(Failure)
        put_text("no memory" if error is not None else "")


def bad_index() -> None:
    """An index at the end."""
    REFERENCES[len(REFERENCES)] = None


def bad_sum() -> None:
    """A sum that does not fit."""
    put_int(largest() + 1)


def bad_cast() -> None:
    """An object of another class."""
    cast(Pair, some_object()).second = None


def bad_conversion() -> None:
    """A narrower type."""
    put_int(U8(largest()))


def bad_assertion() -> None:
    """A condition that does not hold."""
    assert zero() > 3


def bad_place() -> None:
    """What never happens."""
    unreachable()


def bad_division() -> None:
    """Division by a variable that is 0."""
    put_int(7 // zero())


def bad_shift() -> None:
    """Bits get lost."""
    put_int(largest() << 1)


def zero() -> Int:
    """0, but only the C compiler may know."""
    return 0


def largest() -> Int:
    """The largest Int."""
    return (1 << 62) - 1 + (1 << 62)


def some_object() -> Ref:
    """No Pair."""
    return Name("name")
