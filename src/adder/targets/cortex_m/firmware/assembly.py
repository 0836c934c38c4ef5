"""The instructions of Cortex-M that C has no words for."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U32, Word, assembly


@assembly("wfi")
def wait_for_interrupt() -> None:
    """Sleep until an interrupt is pending, even one that is masked."""


@assembly("mrs %0, primask\n\tcpsid i")
def disable_interrupts() -> U32:
    """Mask interrupts; the result is for `restore_interrupts`."""
    return 0


@assembly("msr primask, %0")
def restore_interrupts(state: U32) -> None:
    """Undo `disable_interrupts`."""


@assembly("cpsie i")
def enable_interrupts() -> None:
    """Unmask interrupts."""


@assembly("dsb\n\tisb")
def synchronise() -> None:
    """Wait until all writes to devices have taken effect."""


@assembly("")
def barrier() -> None:
    """Read again what interrupt handlers may have changed."""


@assembly("msr msp, %0\n\tbx %1")
def jump_with_stack(stack: Word, address: Word) -> NoReturn:
    """Give up the C stack and go to a program that knows nothing of this one."""
    raise SystemExit
