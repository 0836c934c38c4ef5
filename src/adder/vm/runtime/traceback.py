"""Tracebacks: recorded while an exception leaves frames, printed as the reference prints them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.heap.reserve import close_reserve, open_reserve
from adder.vm.runtime.errors import as_exception
from adder.vm.runtime.namespaces import replaced_attribute
from adder.vm.stack import check_c_stack
from adder.vm.types.exceptions import OS_ERROR, ExceptionObject
from adder.vm.types.list import List
from adder.vm.types.output import STR, Output
from adder.vm.types.protocol import is_subtype, print_value
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.value import NONE, is_small, small, small_value

ENTRY = 3
"""An entry: file name, line, function name. When the first word is a small integer, the entry before is repeated so
many times. The place of a syntax error has instead of a name the column as a small integer, or None."""
TRACEBACK_LIMIT = 1000
"""How many entries are shown unless the program sets `sys.tracebacklimit`."""
REPEATED = 3
"""So many equal entries are kept before they are counted."""


class SourceLine:
    """How the target shows a line of a file, given by number and column; it may show nothing."""

    show: ClassVar[Callable[[Output, Ref, Int, Int], None] | None] = None


def add_traceback(error: Ref, filename: Ref, line: Int, name: Ref) -> None:
    """Record a frame that an exception leaves. An entry for which there is no memory is left out."""
    exception = cast(ExceptionObject, error)
    open_reserve()
    try:
        entries = exception.traceback
        if entries is None:
            entries = List()
            exception.traceback = entries
        if not is_repetition(entries, filename, small(line), name):
            append_entry(entries, filename, small(line), name)
    except MemoryError:
        drop_incomplete_entry(exception)
    finally:
        close_reserve()


def append_entry(entries: List, filename: Ref, line: Ref, name: Ref) -> None:
    """Add an entry."""
    entries.append(filename)
    entries.append(line)
    entries.append(name)


def is_repetition(entries: List, filename: Ref, line: Ref, name: Ref) -> bool:
    """Whether an entry only counts as one more repetition of those before, which deep recursion has many of."""
    last = Int(entries.length) - ENTRY
    if last < REPEATED * ENTRY:
        return False
    if is_small(entries.items[last]):
        if not is_entry(entries, last - ENTRY, filename, line, name):
            return False
        entries.items[last] = small(small_value(entries.items[last]) + 1)
        return True
    for index in range(last - (REPEATED - 1) * ENTRY, last + 1, ENTRY):
        if not is_entry(entries, index, filename, line, name):
            return False
    append_entry(entries, small(1), NONE, NONE)
    return True


def is_entry(entries: List, index: Int, filename: Ref, line: Ref, name: Ref) -> bool:
    """Whether this is the entry at an index."""
    items = entries.items
    return items[index] is filename and items[index + 1] is line and items[index + 2] is name


def drop_incomplete_entry(exception: ExceptionObject) -> None:
    """Shorten a traceback to whole entries."""
    entries = exception.traceback
    if entries is not None:
        entries.length -= entries.length % ENTRY


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
    out.string(shown_name(exception.type))
    out.text(": ")
    print_message(out, error)
    out.text("\n")


def shown_name(type_: Type) -> Ref:
    """The name of an exception's type. Tools look for the name OSError, which has no subclasses in the reference."""
    if config.reference_quirks and type_.flags & IS_CLASS == 0 and is_subtype(type_, OS_ERROR):
        return OS_ERROR.name
    return type_.name


def print_message(out: Output, error: Ref) -> None:
    """Print the text of an exception, whatever its `__str__` does."""
    try:
        print_value(out, error, STR)
    except Exception:
        out.text("<exception str() failed>")


def print_chain(out: Output, exception: ExceptionObject) -> None:
    """Print the exceptions that led to this one."""
    check_c_stack()
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
    limit = traceback_limit()
    if entries is None or entries.length == 0 or limit <= 0:
        return
    out.text("Traceback (most recent call last):\n")
    index = min(Int(entries.length) // ENTRY, limit) * ENTRY
    count = 0
    while index > 0:
        index -= ENTRY
        first = entries.items[index]
        if is_small(first):
            count = small_value(first)
        else:
            print_entry(out, first, entries.items[index + 1], entries.items[index + 2])
            if count != 0:
                out.text("  [Previous line repeated ")
                out.decimal(count)
                out.text(" more times]\n")
                count = 0


def traceback_limit() -> Int:
    """How many frames are shown, counted from the innermost one."""
    if config.assignable_sys:
        limit = replaced_attribute(interned("tracebacklimit"))
        if limit is not None and is_small(limit):
            return small_value(limit)
    return TRACEBACK_LIMIT


def print_entry(out: Output, filename: Ref, line: Ref, name: Ref) -> None:
    """Print a frame."""
    out.text('  File "')
    print_value(out, filename, STR)
    out.text('", line ')
    print_value(out, line, STR)
    if config.source_columns and is_small(name):
        out.text("\n")
        print_source_line(out, filename, line, name)
        return
    if name is not NONE:
        out.text(", in ")
        print_value(out, name, STR)
    out.text("\n")


def print_source_line(out: Output, filename: Ref, line: Ref, column: Ref) -> None:
    """Print the line of a syntax error, if the target can and there is memory for it."""
    if SourceLine.show is not None:
        try:
            SourceLine.show(out, filename, small_value(line), small_value(column))
        except Exception:
            out.text("")
