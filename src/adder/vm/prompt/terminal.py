"""What the prompt shows and which keys it knows."""

from __future__ import annotations

from adder.typed import Int, Text
from adder.vm.types.output import CONSOLE


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
