"""What a chip's module provides to the rest of the firmware."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Int, Word


class Chip:
    """Functions of the chip, set by its module when that is imported."""

    prepare: ClassVar[Callable[[], None]]
    """The very first thing: make the processor able to run compiled code. Variables do not have values yet."""
    start_clock: ClassVar[Callable[[], Word]]
    """Go to full speed; returns the processor's frequency in Hz. Called once after a reset."""
    start_ticks: ClassVar[Callable[[Word], None]]
    """Start counting time, given the frequency."""
    start_serial: ClassVar[Callable[[], None]]
    """Start the console's serial line, with an interrupt for each byte that arrives."""
    serial_interrupt: ClassVar[int]
    """The number of that interrupt. Its handler leaves the byte where it is unless `serial.room()`."""
    send: ClassVar[Callable[[U8], None]]
    """Send a byte over the console's serial line; waits until there is room for it."""
    ticks_ms: ClassVar[Callable[[], Word]]
    ticks_us: ClassVar[Callable[[], Word]]
    ticks_cpu: ClassVar[Callable[[], Word]]
    """Milliseconds, microseconds, and the finest ticks there are, modulo 2**32."""
    reset_cause: ClassVar[Callable[[], Int]]
    """Why the chip started: a constant of the module machine."""
    has_fault_registers: ClassVar[bool]
    """Whether the processor says what a fault was about (ARMv7-M)."""
