"""Errors that the compiler finds: SyntaxError and IndentationError with their place in the source.

The place is kept as the first entry of the traceback, with the column in place of the name of a function. The parser
does not know the name of the file; the compiler fills it in.
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import (
    U32,
    Const,
    Int,
    Raised,
    Ref,
    Text,
    cast,
    cold,
    config,
    inline_function,
    interned,
    takes_message,
)
from adder.vm.runtime.errors import make_exception, message_of
from adder.vm.runtime.places import column_of, line_of
from adder.vm.runtime.traceback import ENTRY, add_traceback
from adder.vm.types.exceptions import EXCEPTION_TYPES, ExceptionObject
from adder.vm.types.structure import Type
from adder.vm.value import NONE, small

SYNTAX_ERROR = EXCEPTION_TYPES["SyntaxError"]
INDENTATION_ERROR = EXCEPTION_TYPES["IndentationError"]
TAB_ERROR = EXCEPTION_TYPES.get("TabError", INDENTATION_ERROR)


@inline_function
def term(text: Const[str]) -> Ref:
    """A constant text to be formatted into a message; nothing where there is one message for all errors."""
    return NONE if config.terse_errors else interned(text)


@takes_message
@cold
def raise_syntax_error(message: Text, place: U32, a: Ref | None = None, b: Ref | None = None) -> NoReturn:
    """Raise SyntaxError; `message` may contain %s for a and b."""
    raise_at(SYNTAX_ERROR, message, place, a, b)


@takes_message
@cold
def raise_indentation_error(
    message: Text, place: U32, is_tab_error: bool, a: Ref | None = None, b: Ref | None = None
) -> NoReturn:
    """Raise IndentationError or TabError."""
    raise_at(TAB_ERROR if is_tab_error else INDENTATION_ERROR, message, place, a, b)


@takes_message
@cold
def raise_at(type_: Type, message: Text, place: U32, a: Ref | None, b: Ref | None) -> NoReturn:
    text = interned("invalid syntax") if config.terse_errors else message_of(message, 0, a, b, None)
    error = make_exception(type_, text)
    add_traceback(error, NONE, line_of(place), small(column_of(place)) if config.source_columns else NONE)
    raise Raised(error)


@cold
def set_source_file(error: Ref, filename: Ref, line: Int) -> None:
    """Fill in the name of the file, and the line where an error has no place of its own."""
    exception = cast(ExceptionObject, error)
    entries = exception.traceback
    if entries is None:
        add_traceback(error, filename, line, NONE)
    elif entries.length >= ENTRY and entries.items[0] is NONE:
        entries.items[0] = filename
