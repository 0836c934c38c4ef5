"""The instructions of Cortex-M that C has no words for."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import I32, U32, Pointer, Word, assembly, export


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


# What a saved context consists of: r4-r7, r8-r10, r11, sp, lr (AAPCS, section 6.1.1: what a function preserves).

_SAVE = """
    stmia r0!, {r4-r7}
    mov r1, r8
    mov r2, r9
    mov r3, r10
    stmia r0!, {r1-r3}
    mov r1, r11
    mov r2, sp
    mov r3, lr
    stmia r0!, {r1-r3}
    movs r0, #0
    bx lr
"""

_RESTORE = """
    adds r0, #16
    ldmia r0!, {r2-r4}
    mov r8, r2
    mov r9, r3
    mov r10, r4
    ldmia r0!, {r2-r4}
    mov r11, r2
    mov sp, r3
    mov lr, r4
    subs r0, #40
    ldmia r0!, {r4-r7}
    movs r0, r1
    bx lr
"""


@export("adder_setjmp")
@assembly(_SAVE, naked=True)
def save_context(saved: Pointer[Word]) -> I32:
    """Keep the registers; the result is 0 now, and another one when `restore_context` comes back here."""
    return I32(0)


@export("adder_longjmp")
@assembly(_RESTORE, naked=True)
def restore_context(saved: Pointer[Word], result: I32) -> NoReturn:
    """Return from `save_context` again, with this result."""
    raise SystemExit
