"""A miniature runtime in typed Python: types, allocation and exceptions, enough for the translator's own tests."""

from __future__ import annotations

from typing import Any

from adder.typed import (
    Float,
    Int,
    LayoutOf,
    Object,
    Ref,
    Struct,
    Text,
    Word,
    bits,
    extern,
    ref_of_bits,
    runtime_hook,
    truncate,
    type_factory,
)


class Type(Object):
    """A type object."""

    name: Text
    native: Type | None
    base: Type | None
    layout: Word


@type_factory
def make_type(cls: type) -> Any:
    """The type object of an Object class."""
    made = Type(cls.__name__, None, None, LayoutOf(cls))
    made.native = made
    return made


class Failure(Object):
    """An exception object."""

    kind: Type
    text: Text | None
    value: Ref | None


class State(Struct):
    """What the hooks need."""

    pending: Ref | None
    allocations: Int


state = State(None, 0)

output: list[str] = []
"""What programs print under CPython."""


@extern("put_int")
def put_int(value: Int) -> None:
    """Print an integer."""
    output.append(str(value))


@extern("put_text")
def put_text(text: Text) -> None:
    """Print a text."""
    output.append(text)


@extern("put_float")
def put_float(value: Float) -> None:
    """Print a float."""
    output.append(f"{value:.6g}")


@extern("take_memory")
def take_memory(size: Word) -> Word:
    """Zeroed memory; 0 if there is none."""
    raise NotImplementedError


class Exceptions:
    """The type objects of CPython's exception classes."""

    types: dict[type[BaseException], Type] = {}


@runtime_hook("exception_type")
def exception_type(exception: type[BaseException]) -> Any:
    """The type object for a builtin exception class."""
    if exception not in Exceptions.types:
        base = exception_type(exception.__base__) if exception is not BaseException else None
        Exceptions.types[exception] = Type(exception.__name__, None, base, LayoutOf(Failure))
    return Exceptions.types[exception]


MEMORY_ERROR = Failure(exception_type(MemoryError), "no memory", None)


@runtime_hook("allocate")
def allocate(size: Word) -> Word:
    """Memory for an object."""
    state.allocations += 1
    address = take_memory(size)
    if address == 0:
        raise MemoryError
    return address


@runtime_hook("raise_text")
def raise_text(kind: Type, text: Text, a: Ref | None, b: Ref | None, c: Ref | None) -> None:
    """Make an exception with a text pending."""
    state.pending = Failure(kind, text, a)


@runtime_hook("raise_plain")
def raise_plain(kind: Type, text: Text) -> None:
    raise_text(kind, text, None, None, None)


@runtime_hook("raise_value")
def raise_value(kind: Type, value: Ref | None) -> None:
    """Make an exception with a value pending."""
    if kind is type_of_memory_error():
        state.pending = MEMORY_ERROR
        return
    state.pending = Failure(kind, None, value)


def type_of_memory_error() -> Type:
    """The type of MemoryError."""
    return MEMORY_ERROR.kind


@runtime_hook("raise_object")
def raise_object(value: Ref) -> None:
    """Make an exception object pending."""
    state.pending = value


@runtime_hook("pending")
def pending() -> bool:
    """Whether an exception is pending."""
    return state.pending is not None


@runtime_hook("pending_matches")
def pending_matches(kind: Type) -> bool:
    """Whether the pending exception is an instance of a type."""
    error = state.pending
    if isinstance(error, Failure):
        step: Type | None = error.kind
        while step is not None:
            if step is kind:
                return True
            step = step.base
    return False


@runtime_hook("drop_pending")
def drop_pending() -> None:
    """Forget the pending exception."""
    state.pending = None


@runtime_hook("take_pending")
def take_pending() -> Ref:
    """The pending exception, which is pending no longer."""
    error = state.pending
    assert error is not None
    state.pending = None
    return error


@runtime_hook("box_int")
def box_int(value: Int) -> Ref:
    """An integer as a reference."""
    return ref_of_bits(truncate(Word, value << 1) | 1)


def unbox(value: Ref) -> Int:
    """The integer in a reference."""
    return truncate(Int, bits(value)) >> 1


@runtime_hook("exception_object")
def exception_object(error: BaseException) -> Any:
    """The running program's exception object for one of CPython."""
    arguments = error.args
    text = arguments[0] if arguments and isinstance(arguments[0], str) else None
    value = None
    if len(arguments) > 1:
        value = box_int(arguments[1]) if isinstance(arguments[1], int) else arguments[1]
    elif arguments and isinstance(arguments[0], Ref):
        value = arguments[0]
    return Failure(exception_type(type(error)), text, value)


def caught_text(error: Ref) -> Text:
    """The text of an exception object."""
    if isinstance(error, Failure):
        text = error.text
        if text is not None:
            return text
    return ""


def show_failure(error: Ref) -> None:
    """Print an exception object."""
    if isinstance(error, Failure):
        put_text(error.kind.name)
        text = error.text
        if text is not None:
            put_text(text)
        value = error.value
        if value is not None:
            put_int(unbox(value))
