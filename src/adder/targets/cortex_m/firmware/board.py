"""The virtual machine on a board: memory is divided, then the prompt runs."""

from __future__ import annotations

from adder.targets.cortex_m.firmware import serial
from adder.targets.cortex_m.firmware.assembly import (
    disable_interrupts,
    restore_interrupts,
    wait_for_interrupt,
)
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import STACK_TOP, request_reset
from adder.targets.cortex_m.firmware.startup import Firmware
from adder.typed import (
    U8,
    U64,
    Array,
    Int,
    LinkerSymbol,
    Ref,
    Struct,
    Word,
    address_of,
    caught,
    frame_address,
    wrapping_sub,
)
from adder.vm.heap.heap import initialise
from adder.vm.heap.roots import stack_roots
from adder.vm.interpreter.sources import NOTHING, Sources
from adder.vm.modules.console_streams import ByteStreams
from adder.vm.modules.machine import SOFT_RESET as BY_SOFT_RESET, Machine
from adder.vm.modules.time import Clock
from adder.vm.prompt.friendly import RAW_SOFT_RESET, prompt_loop
from adder.vm.runtime.events import events, run_events
from adder.vm.runtime.finalisers import finish
from adder.vm.runtime.namespaces import start_namespaces
from adder.vm.runtime.traceback import print_exception
from adder.vm.stack import initialise_stack
from adder.vm.types.output import CONSOLE

STACK_BOTTOM = LinkerSymbol("__stack_bottom")
HEAP_START = LinkerSymbol("__heap_start")
HEAP_END = LinkerSymbol("__heap_end")

STACK_RESERVE = 768
"""Bytes of the C stack for interrupt handlers and functions that do not look at the limit."""
FIRST_STACK = 24
"""Words of the first segment of the value stack; it grows in segments on the heap."""
WORD_BYTES = 4

FIRST_RUN, SOFT_RESET, SOFT_RESET_IN_RAW_MODE = range(3)
"""Modes of `run`."""


class Board(Struct):
    """What is known since the start, and the time since then."""

    frequency: Word = 0
    mode: Int = 0


board = Board()


def run(frequency: Word, mode: Int) -> Int:
    """Run the prompt until the next soft reset; the result is the mode for the next time."""
    board.frequency = frequency
    board.mode = mode
    start_memory()
    result: Int = SOFT_RESET
    try:
        start_namespaces()
        if prompt_loop(mode == SOFT_RESET_IN_RAW_MODE) == RAW_SOFT_RESET:
            result = SOFT_RESET_IN_RAW_MODE
        finish()
    except BaseException as error:
        print_exception(CONSOLE, caught(error))
    CONSOLE.text("MPY: soft reboot\r\n")
    return result


def start_memory() -> None:
    """Give what is left of RAM to the heap, and set the limits of the stacks."""
    heap_size = address_of(HEAP_END) - address_of(HEAP_START)
    stack_roots.c_stack_end = address_of(STACK_TOP)
    initialise(address_of(HEAP_START), heap_size, heap_size)
    c_stack = frame_address() - address_of(STACK_BOTTOM) - STACK_RESERVE
    initialise_stack(FIRST_STACK, Int(heap_size // (2 * WORD_BYTES)), c_stack)


# Time


def sleep_ms(duration: Word) -> None:
    """Wait, sleeping between interrupts."""
    start = Chip.ticks_ms()
    while wrapping_sub(Word, Chip.ticks_ms(), start) < duration:
        if events.pending != 0:
            run_events()
        else:
            wait_for_interrupt()


def sleep_us(duration: Word) -> None:
    """Wait; what is shorter than a few milliseconds, busily."""
    start = Chip.ticks_us()
    if duration > 10_000:
        sleep_ms(duration // 1000 - 1)
    while wrapping_sub(Word, Chip.ticks_us(), start) < duration:
        pass


def nanoseconds() -> U64:
    """Time since the start: the board has no calendar."""
    return U64(Chip.ticks_ms()) * 1_000_000


# There are no files yet


def path_kind(path: Ref) -> Int:
    """What is at a path."""
    return NOTHING


def read_source(path: Ref) -> Array[U8] | None:
    """The content of a file."""
    return None


# What the modules time, machine and sys need


def frequency() -> Word:
    """The processor's frequency in Hz."""
    return board.frequency


def reset_cause() -> Int:
    """Why the chip, or only the virtual machine, started."""
    return Chip.reset_cause() if board.mode == FIRST_RUN else BY_SOFT_RESET


Clock.ticks_ms = Chip.ticks_ms
Clock.ticks_us = Chip.ticks_us
Clock.ticks_cpu = Chip.ticks_cpu
Clock.sleep_ms = sleep_ms
Clock.sleep_us = sleep_us
Clock.nanoseconds = nanoseconds
Machine.reset = request_reset
Machine.reset_cause = reset_cause
Machine.frequency = frequency
Machine.disable_interrupts = disable_interrupts
Machine.restore_interrupts = restore_interrupts
Machine.idle = wait_for_interrupt
ByteStreams.write = serial.send_bytes
ByteStreams.write_error = serial.write
Sources.read = read_source
Sources.kind = path_kind
Firmware.run = run
