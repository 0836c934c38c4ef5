"""The terminal that a person or program talks to: bytes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Int

END_OF_INPUT = -1


class Terminal:
    """Functions of the target, set when it is imported.

    `read` waits for a byte and returns it, or END_OF_INPUT; it raises KeyboardInterrupt only if the interrupt
    character is enabled. `available` is how many bytes can be read without waiting. `interrupts(byte)` makes this byte
    raise KeyboardInterrupt in a running program; -1 none.
    """

    read: ClassVar[Callable[[], Int]]
    available: ClassVar[Callable[[], Int]]
    interrupts: ClassVar[Callable[[Int], None]]
