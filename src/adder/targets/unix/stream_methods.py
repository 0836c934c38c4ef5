"""What standard input, output and error output have in common with files, beyond what boards need."""

from __future__ import annotations

from typing import Any

from adder.targets.unix.console import flush
from adder.targets.unix.system import c_is_terminal
from adder.typed import I32, Int, Ref, interned
from adder.vm.modules.console_streams import ERRORS, INPUT, ConsoleStream
from adder.vm.modules.stream_parts import write_lines
from adder.vm.types.output import Output
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import FALSE


def fileno(self: ConsoleStream, /) -> Int:
    """The number of the file."""
    return Int(self.number)


def isatty(self: ConsoleStream, /) -> bool:
    """Whether it is a terminal."""
    return c_is_terminal(I32(self.number)) != 0


def is_readable(self: ConsoleStream, /) -> bool:
    """Whether it may be read."""
    return self.number == INPUT


def is_writable(self: ConsoleStream, /) -> bool:
    """Whether it may be written."""
    return self.number != INPUT


def writelines(self: ConsoleStream, lines: Ref, /) -> None:
    """Write the items of an iterable."""
    write_lines(self, lines)


def close(self: ConsoleStream, /) -> None:
    """Write what is held back. The program's own end closes the file."""
    flush()


def enter(self: ConsoleStream, /) -> Ref:
    """`with stream:`"""
    return self


def leave(self: ConsoleStream, kind: Ref, value: Ref, traceback: Ref, /) -> None:
    """The end of `with`."""
    flush()


def is_closed(self: ConsoleStream) -> Ref:
    """The program's own end closes the file."""
    return FALSE


def name(self: ConsoleStream) -> Ref:
    """`<stdin>`, `<stdout>` or `<stderr>`"""
    if self.number == INPUT:
        return interned("<stdin>")
    return interned("<stderr>") if self.number == ERRORS else interned("<stdout>")


def encoding(self: ConsoleStream) -> Ref:
    """The encoding of text."""
    return interned("utf-8")


def print_stream(self: ConsoleStream, out: Output, mode: Int) -> None:
    """`<io.TextIOWrapper 1>`"""
    out.text("<io.FileIO " if self.binary else "<io.TextIOWrapper ")
    out.decimal(Int(self.number))
    out.text(">")


_METHODS: dict[str, Any] = {
    "fileno": fileno,
    "isatty": isatty,
    "readable": is_readable,
    "writable": is_writable,
    "writelines": writelines,
    "close": close,
    "__enter__": enter,
    "__exit__": leave,
}
for _name, _method in _METHODS.items():
    method_of(ConsoleStream, name=_name)(_method)
method_of(ConsoleStream, "getter", name="closed")(is_closed)
method_of(ConsoleStream, "getter", name="name")(name)
method_of(ConsoleStream, "getter", name="encoding")(encoding)
slot_of(ConsoleStream, "print")(print_stream)
