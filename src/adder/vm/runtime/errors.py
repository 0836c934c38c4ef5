"""The pending exception: what `raise` and `except` in typed Python do (docs/typed-python.md, Runtime hooks).

An exception is kept as it was raised, type and text, until somebody wants the object: what is caught at once costs
neither memory nor formatting.
"""

from __future__ import annotations

from typing import Any

from adder.typed import (
    U8,
    Int,
    Pointer,
    Raised,
    Ref,
    Struct,
    Text,
    cast,
    cold,
    config,
    inline_function,
    is_object,
    no_inline,
    runtime_hook,
    text_length,
    text_pointer,
    unlikely,
)
from adder.vm.heap.reserve import close_reserve, open_reserve
from adder.vm.runtime.messages import message_type, put_message
from adder.vm.stack import check_c_stack, memory_is_short
from adder.vm.strings import str_of_text, text_of
from adder.vm.types.exceptions import (
    EXCEPTION_TYPES,
    MEMORY_ERROR,
    STOP_ITERATION,
    ExceptionObject,
    first_argument,
    last_resort,
    value_of_argument,
)
from adder.vm.types.output import REPR, STR, Output, string_builder
from adder.vm.types.protocol import call0, is_subtype, print_value, type_of
from adder.vm.types.structure import IS_EXCEPTION, Known, Type
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple
from adder.vm.value import NONE

TEXT = 0
"""The pending exception is a type, a text and what is formatted into it."""
MESSAGE = 3
"""The same with a compressed text."""
VALUE = 1
"""A type and the argument, absent if there is none."""
OBJECT = 2
"""An exception object."""


class ErrorState(Struct):
    """The pending exception: `type` is absent when there is none. `handled` is what is being handled by the program
    since the innermost running generator was resumed, `outer` what was being handled there."""

    type: Type | None = None
    a: Ref | None = None
    b: Ref | None = None
    c: Ref | None = None
    text: Text = ""
    kind: U8 = 0
    handled: Ref | None = None
    outer: Ref | None = None


errors = ErrorState()


@cold
@runtime_hook("raise_text")
def raise_text(type_: Type, text: Text, a: Ref | None, b: Ref | None, c: Ref | None) -> None:
    """Make an exception with a text pending; `a`, `b`, `c` will be formatted into it."""
    errors.type = type_
    errors.kind = TEXT
    errors.text = text
    errors.a = a
    errors.b = b
    errors.c = c


@cold
@runtime_hook("raise_plain")
def raise_plain(type_: Type, text: Text) -> None:
    """Make an exception with a text pending into which nothing is formatted."""
    raise_text(type_, text, None, None, None)


@cold
@runtime_hook("raise_message_0")
def raise_message_0(message: Text) -> None:
    """Make an exception with a compressed text pending."""
    pend_message(message, None, None, None)


@cold
@runtime_hook("raise_message_1")
def raise_message_1(message: Text, a: Ref | None) -> None:
    """The same with a value that will be formatted into the text."""
    pend_message(message, a, None, None)


@cold
@runtime_hook("raise_message_2")
def raise_message_2(message: Text, a: Ref | None, b: Ref | None) -> None:
    """The same with two values."""
    pend_message(message, a, b, None)


@cold
@runtime_hook("raise_message_3")
def raise_message_3(message: Text, a: Ref | None, b: Ref | None, c: Ref | None) -> None:
    """The same with three values."""
    pend_message(message, a, b, c)


def pend_message(message: Text, a: Ref | None, b: Ref | None, c: Ref | None) -> None:
    """Make an exception with a compressed text pending."""
    errors.type = message_type(message)
    errors.kind = MESSAGE
    errors.text = message
    errors.a = a
    errors.b = b
    errors.c = c


@cold
@runtime_hook("raise_value")
def raise_value(type_: Type, value: Ref | None) -> None:
    """Make an exception with one argument, or none, pending."""
    errors.type = type_
    errors.kind = VALUE
    errors.a = value


@runtime_hook("raise_object")
def raise_object(value: Ref) -> None:
    """Make an exception object pending; with None, what is pending stays so (see `propagate`)."""
    if value is NONE:
        return
    errors.type = type_of(value)
    errors.kind = OBJECT
    errors.a = value


@inline_function
@runtime_hook("pending")
def pending() -> bool:
    """Whether an exception is pending."""
    return errors.type is not None


@inline_function
def propagate() -> None:
    """Raise what is pending, if anything is: for calls whose result is seen as a mere word, without an error mark."""
    if unlikely(pending()):
        raise Raised(NONE)


@runtime_hook("pending_matches")
def pending_matches(type_: Type) -> bool:
    """Whether the pending exception is of a type."""
    pending_type = errors.type
    return pending_type is not None and is_subtype(pending_type, type_)


@runtime_hook("take_pending")
def take_pending() -> Ref:
    """The pending exception as an object; nothing is pending any more."""
    type_ = errors.type
    assert type_ is not None
    value = errors.a
    kind = Int(errors.kind)
    text = errors.text
    b = errors.b
    c = errors.c
    drop_pending()
    if type_ is MEMORY_ERROR:
        memory_is_short()
    if kind == OBJECT:
        assert value is not None
        return value
    open_reserve()
    try:
        if kind != VALUE:
            return make_exception(type_, message_of(text, 1 if kind == MESSAGE else 0, value, b, c))
        return make_exception(type_, EMPTY_TUPLE if value is None else value_of_argument(value))
    except Exception:
        return last_resort(type_)
    finally:
        close_reserve()


def message_of(text: Text, start: Int, a: Ref | None, b: Ref | None, c: Ref | None) -> Ref:
    """The message of an exception; the bare text if a value to be formatted cannot be printed. The text begins at
    `start`, and may be compressed."""
    plain = unpacked(text, start) if config.packed_messages else str_of_text(text)
    if a is None:
        return plain
    out = string_builder()
    content = text_of(plain)
    try:
        format_text(out, content.items.pointer(), Int(content.length), a, b, c)
    except Exception:
        return plain
    return out.result()


def unpacked(message: Text, start: Int) -> Ref:
    """A compressed text as it was."""
    out = string_builder()
    put_message(out, message, start)
    return out.result()


@runtime_hook("drop_pending")
@no_inline
def drop_pending() -> None:
    """Forget the pending exception without making the object."""
    errors.type = None
    errors.a = None
    errors.b = None
    errors.c = None


def make_exception(type_: Type, value: Ref) -> ExceptionObject:
    """A new exception object of a built-in type; see `types/exceptions.py` for `value`."""
    made = ExceptionObject(value)
    made.type = type_
    return made


@runtime_hook("box_text")
def text_ref(text: Text) -> Ref:
    """A constant text as a value, to be formatted into another one."""
    return str_of_text(text)


def formatted(text: Text, a: Ref | None, b: Ref | None, c: Ref | None) -> Ref:
    """The message of an exception."""
    if a is None:
        return str_of_text(text)
    out = string_builder()
    format_text(out, text_pointer(text), text_length(text), a, b, c)
    return out.result()


def format_text(
    out: Output, text: Pointer[U8], length: Int, a: Ref | None, b: Ref | None, c: Ref | None
) -> None:
    """Print a text, with `%s` and `%d` (str), `%r` (repr) and `%t` (name of the type) replaced by the next value."""
    start = 0
    index = 0
    while index < length:
        if text[index] != ord("%"):
            index += 1
            continue
        out.bytes(text + start, index - start)
        conversion = Int(text[index + 1])
        index += 2
        start = index
        if conversion == ord("%"):
            out.byte(ord("%"))
            continue
        value = a
        a = b
        b = c
        c = None
        if value is not None:
            print_converted(out, value, conversion)
    out.bytes(text + start, length - start)


def print_converted(out: Output, value: Ref, conversion: Int) -> None:
    """Print a value as the letter after `%` says."""
    if conversion == ord("t"):
        out.string(type_of(value).name)
    elif conversion == ord("r"):
        print_value(out, value, REPR)
    else:
        print_value(out, value, STR)


# What the program raises


def exception_to_raise(value: Ref) -> Ref:
    """The exception object for `raise value`: an instance, or a class that is called; TypeError for anything else."""
    type_ = type_of(value)
    if type_.flags & IS_EXCEPTION:
        return value
    if type_.native is Known.type and cast(Type, value).flags & IS_EXCEPTION:
        made = call0(value)
        if type_of(made).flags & IS_EXCEPTION:
            return made
    raise TypeError("exceptions must derive from BaseException")


def can_be_raised(value: Ref) -> bool:
    """Whether a value is an exception or a class of exceptions."""
    type_ = type_of(value)
    return type_.flags & IS_EXCEPTION != 0 or (
        type_.native is Known.type and cast(Type, value).flags & IS_EXCEPTION != 0
    )


@inline_function
def handled_exception() -> Ref | None:
    """The exception that the program is handling."""
    handled = errors.handled
    return errors.outer if config.exception_context and handled is None else handled


def set_cause(error: Ref, cause: Ref) -> None:
    """`raise error from cause`."""
    if cause is not NONE:
        if not can_be_raised(cause):
            raise TypeError("exception causes must derive from BaseException")
        cause = exception_to_raise(cause)
    cast(ExceptionObject, error).cause = cause


def matches(error: Ref, type_: Ref) -> bool:
    """Whether an exception is caught by `except type_`; TypeError unless that is a type or a tuple of types."""
    kind = type_of(type_).native
    if kind is Known.tuple:
        check_c_stack()
        for entry in cast(Tuple, type_).items:
            if matches(error, entry):
                return True
        return False
    if kind is not Known.type or cast(Type, type_).flags & IS_EXCEPTION == 0:
        raise TypeError("catching classes that do not inherit from BaseException is not allowed")
    return is_subtype(type_of(error), cast(Type, type_))


def as_exception(value: Ref) -> ExceptionObject | None:
    """The exception object if a value is one."""
    if is_object(value) and type_of(value).flags & IS_EXCEPTION:
        return cast(ExceptionObject, value)
    return None


def stop_iteration_value() -> Ref:
    """Take the pending StopIteration and return its value: what a generator returned."""
    if errors.kind == VALUE and errors.type is STOP_ITERATION:
        value = errors.a
        drop_pending()
        return NONE if value is None else value
    return first_argument(cast(ExceptionObject, take_pending()))


@runtime_hook("exception_object")
def exception_object(error: Any) -> Any:
    """The exception object of the running program for an exception of CPython, when VM code runs there."""
    if isinstance(error, Raised):
        return error.value
    name = next(base.__name__ for base in type(error).__mro__ if base.__name__ in EXCEPTION_TYPES)
    arguments = [
        argument if isinstance(argument, Ref) else str_of_text(str(argument)) for argument in error.args
    ]
    if arguments and isinstance(error.args[0], str):
        arguments = [formatted(error.args[0], *[*arguments[1:], None, None, None][:3])]
    return make_exception(EXCEPTION_TYPES[name], arguments[0] if arguments else EMPTY_TUPLE)
