"""From reset to the prompt, and what happens when the processor stumbles."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.targets.cortex_m.firmware.assembly import disable_interrupts, enable_interrupts
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import SCB, STACK_TOP, request_reset
from adder.typed import (
    Int,
    LinkerSymbol,
    Text,
    Word,
    address_of,
    copy_memory,
    fill_memory,
    frame_address,
    load_word,
    no_inline,
)
from adder.vm.types.output import CONSOLE

DATA_LOAD = LinkerSymbol("__data_load")
DATA_START = LinkerSymbol("__data_start")
DATA_END = LinkerSymbol("__data_end")
BSS_START = LinkerSymbol("__bss_start")
BSS_END = LinkerSymbol("__bss_end")

EXCEPTION_RETURN = 0xFFFF_FFE0
"""What the link register holds in a handler, whatever the five low bits say about stack and floats."""
STACKED_RETURN, STACKED_PLACE = 5, 6
"""Words of the frame that the processor stores at the entry of a handler."""


FIRST_RUN = 0
"""The mode in which the firmware runs after a reset."""


class Firmware:
    """What is started; set by its module."""

    run: ClassVar[Callable[[Word, Int], Int]]
    """Runs with the processor's frequency and a mode until the next soft reset; returns the mode for the next time."""


def reset() -> None:
    """Where the processor starts."""
    Chip.prepare()
    start()


@no_inline
def start() -> None:
    """Run the machine again and again; what differs after a soft reset is in local variables only."""
    frequency = Chip.start_clock()
    mode = FIRST_RUN
    while True:
        initialise_memory()
        Chip.start_ticks(frequency)
        Chip.start_serial()
        enable_interrupts()
        mode = Firmware.run(frequency, mode)
        disable_interrupts()


def initialise_memory() -> None:
    """Give variables their first values."""
    load, start, end = address_of(DATA_LOAD), address_of(DATA_START), address_of(DATA_END)
    copy_memory(start, load, end - start)
    fill_memory(address_of(BSS_START), 0, address_of(BSS_END) - address_of(BSS_START))


def fault() -> None:
    """The handler of hard faults, and of interrupts that nobody expects: say where it happened, and reset."""
    disable_interrupts()
    CONSOLE.text("\nFATAL: ")
    show("exception", SCB.ICSR.VECTACTIVE.read())
    frame = exception_frame()
    if frame != 0:
        show("at", load_word(frame + STACKED_PLACE * 4))
        show("called from", load_word(frame + STACKED_RETURN * 4))
    if Chip.has_fault_registers:
        show("CFSR", SCB.CFSR.read())
        show("HFSR", SCB.HFSR.read())
        show("BFAR", SCB.BFAR.read())
    CONSOLE.text("\n")
    request_reset()


def show(name: Text, value: Word) -> None:
    """Print a name and a number."""
    CONSOLE.text(name)
    CONSOLE.text(" ")
    CONSOLE.hexadecimal(value)
    CONSOLE.text(" ")


def exception_frame() -> Word:
    """The frame that the processor stored, 0 if it cannot be found: it is right behind the link register, which the
    handler has stored first."""
    address = frame_address() & ~3
    while address < address_of(STACK_TOP):
        if load_word(address) & EXCEPTION_RETURN == EXCEPTION_RETURN:
            return address + 4
        address += 4
    return 0
