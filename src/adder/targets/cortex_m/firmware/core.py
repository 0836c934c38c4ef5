"""Registers that all Cortex-M processors have, and how their interrupt controller is used.

The tables are from the ARMv7-M Architecture Reference Manual (DDI 0403), sections B3.2 (system control block), B3.3
(SysTick) and B3.4 (NVIC); ARMv6-M (DDI 0419, B3.2 to B3.4) has a subset of them at the same addresses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from adder.targets.cortex_m.firmware.assembly import synchronise
from adder.targets.registers import Peripheral
from adder.typed import U32, Const, LinkerSymbol, address_table, inline_function, volatile_store

SCB = Peripheral(
    "SCB",
    0xE000_ED00,
    {
        "CPUID": (0x00, {}),
        "ICSR": (0x04, {"VECTACTIVE": (0, 9), "PENDSTSET": (26, 1)}),
        "AIRCR": (0x0C, {"SYSRESETREQ": (2, 1), "VECTKEY": (16, 16)}),
        "SCR": (0x10, {"SLEEPONEXIT": (1, 1), "SLEEPDEEP": (2, 1)}),
        "CCR": (0x14, {"BFHFNMIGN": (8, 1), "STKALIGN": (9, 1)}),
        "CFSR": (0x28, {}),
        "HFSR": (0x2C, {"VECTTBL": (1, 1), "FORCED": (30, 1)}),
        "MMFAR": (0x34, {}),
        "BFAR": (0x38, {}),
        "CPACR": (0x88, {"CP10": (20, 2), "CP11": (22, 2)}),
    },
)
SYST = Peripheral(
    "SYST",
    0xE000_E010,
    {
        "CSR": (0x00, {"ENABLE": (0, 1), "TICKINT": (1, 1), "CLKSOURCE": (2, 1), "COUNTFLAG": (16, 1)}),
        "RVR": (0x04, {"RELOAD": (0, 24)}),
        "CVR": (0x08, {"CURRENT": (0, 24)}),
    },
)
NVIC_ISER = 0xE000_E100
NVIC_ICER = 0xE000_E180
"""Interrupt set-enable and clear-enable registers, 32 interrupts in each."""
UNLOCK = 0x05FA
"""What must be in VECTKEY for a write to AIRCR to count."""

FIRST_INTERRUPT = 16
"""The place of interrupt 0 in the vector table."""
RESET, HARD_FAULT, SYSTICK = 1, 3, 15
SYSTEM_EXCEPTIONS = (2, 3, 4, 5, 6, 11, 12, 14, 15)
"""The other entries below FIRST_INTERRUPT are reserved."""

STACK_TOP = LinkerSymbol("__stack_top")

Handler = Callable[[], None]


@inline_function
def enable_interrupt(number: Const[int]) -> None:
    """Let the interrupt with this number through."""
    volatile_store(U32, NVIC_ISER + number // 32 * 4, 1 << number % 32)


@inline_function
def disable_interrupt(number: Const[int]) -> None:
    """Hold the interrupt with this number back; it stays pending."""
    volatile_store(U32, NVIC_ICER + number // 32 * 4, 1 << number % 32)


def request_reset() -> None:
    """Reset the chip."""
    synchronise()
    SCB.AIRCR.write(SCB.AIRCR.VECTKEY.of(UNLOCK) | SCB.AIRCR.SYSRESETREQ.mask)
    while True:
        pass


def declare_vectors(
    reset: Handler, fault: Handler, exceptions: Mapping[int, Handler], interrupts: Mapping[int, Handler]
) -> None:
    """Declare the chip's vector table; `fault` handles everything that has no handler. For module level."""
    last = max(FIRST_INTERRUPT + number for number in interrupts)
    table: list[LinkerSymbol | Handler | None] = [STACK_TOP, reset]
    table += [fault if number in SYSTEM_EXCEPTIONS else None for number in range(2, FIRST_INTERRUPT)]
    table += [fault] * (last + 1 - FIRST_INTERRUPT)
    for number, handler in exceptions.items():
        table[number] = handler
    for number, handler in interrupts.items():
        table[FIRST_INTERRUPT + number] = handler
    address_table("vectors", ".vectors", table)
