"""Tracebacks: recorded while an exception leaves frames, printed as the reference prints them."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config
from adder.vm.runtime.errors import as_exception
from adder.vm.types.exceptions import ExceptionObject
from adder.vm.types.list import List
from adder.vm.types.output import STR, Output
from adder.vm.types.protocol import print_value
from adder.vm.value import NONE, small

ENTRY = 3
"""An entry: file name, line, function name (None in place of a syntax error, then there is a line only)."""


def add_traceback(error: Ref, filename: Ref, line: Int, name: Ref) -> None:
    """Record a frame that an exception leaves. An entry for which there is no memory is left out."""
    exception = cast(ExceptionObject, error)
    try:
        entries = exception.traceback
        if entries is None:
            entries = List()
            exception.traceback = entries
        entries.append(filename)
        entries.append(small(line))
        entries.append(name)
    except MemoryError:
        drop_incomplete_entry(exception)


def drop_incomplete_entry(exception: ExceptionObject) -> None:
    """Shorten a traceback to whole entries."""
    entries = exception.traceback
    if entries is not None:
        entries.length -= entries.length % ENTRY


def clear_traceback(error: Ref) -> None:
    """Forget the frames recorded: the exception is raised anew."""
    cast(ExceptionObject, error).traceback = None


def print_exception(out: Output, error: Ref) -> None:
    """Print an exception with its traceback, as for one that nobody caught."""
    exception = as_exception(error)
    if exception is None:
        print_value(out, error, STR)
        out.text("\n")
        return
    if not config.reference_quirks:
        print_chain(out, exception)
    print_traceback(out, exception)
    out.string(exception.type.name)
    out.text(": ")
    print_value(out, error, STR)
    out.text("\n")


def print_chain(out: Output, exception: ExceptionObject) -> None:
    """Print the exceptions that led to this one."""
    cause = exception.cause
    context = exception.context
    if cause is not None:
        if cause is not NONE:
            print_exception(out, cause)
            out.text("\nThe above exception was the direct cause of the following exception:\n\n")
    elif context is not None:
        print_exception(out, context)
        out.text("\nDuring handling of the above exception, another exception occurred:\n\n")


def print_traceback(out: Output, exception: ExceptionObject) -> None:
    """Print the frames, the outermost first."""
    entries = exception.traceback
    if entries is None or entries.length == 0:
        return
    items = entries.items
    assert items is not None
    out.text("Traceback (most recent call last):\n")
    index = Int(entries.length)
    while index > 0:
        index -= ENTRY
        out.text('  File "')
        print_value(out, items[index], STR)
        out.text('", line ')
        print_value(out, items[index + 1], STR)
        name = items[index + 2]
        if name is not NONE:
            out.text(", in ")
            print_value(out, name, STR)
        out.text("\n")
