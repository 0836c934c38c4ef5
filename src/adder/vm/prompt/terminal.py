"""The terminal that the prompt talks to: bytes in, bytes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Int, Text
from adder.vm.types.output import CONSOLE

END_OF_INPUT = -1


class Terminal:
    """Functions of the target, set when it is imported.

    `read` waits for a byte and returns it, or END_OF_INPUT; it raises KeyboardInterrupt only if the interrupt character is
    enabled. `interrupts(byte)` makes this byte raise KeyboardInterrupt in a running program; -1 none.
    """

    read: ClassVar[Callable[[], Int]]
    interrupts: ClassVar[Callable[[Int], None]]


class Key:
    """Control characters."""

    CTRL_A = 1
    CTRL_B = 2
    CTRL_C = 3
    CTRL_D = 4
    CTRL_E = 5
    CTRL_F = 6
    BACKSPACE = 8
    TAB = 9
    NEWLINE = 10
    CTRL_K = 11
    RETURN = 13
    CTRL_N = 14
    CTRL_P = 16
    CTRL_U = 21
    CTRL_W = 23
    ESCAPE = 27
    DELETE = 127


def show(text: Text) -> None:
    """Write a constant text."""
    CONSOLE.text(text)


def show_byte(byte: Int) -> None:
    """Write one byte."""
    CONSOLE.byte(byte)


def new_line() -> None:
    """Go to the start of the next line."""
    CONSOLE.text("\r\n")
