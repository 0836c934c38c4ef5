"""The console's serial line: what arrives is kept by an interrupt handler until it is read, Ctrl-C interrupts.

When there is no room and Ctrl-C is a byte like any other, the next byte is left in the UART, with the interrupt held
back, until something has been read: a sender with flow control (an emulator's) waits, and the chip's own buffer is
used. While Ctrl-C interrupts, every byte must be looked at, so those that there is no room for are lost.
"""

from __future__ import annotations

from adder.targets.cortex_m.firmware.assembly import barrier, wait_for_interrupt
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import disable_interrupt, enable_interrupt
from adder.typed import U8, U32, Array, Int, Pointer, Struct, config, static_ram, truncate, wrapping_add
from adder.vm.runtime.events import events, interrupt, run_events
from adder.vm.runtime.terminal import Terminal
from adder.vm.types.output import Console

SIZE = config.input_buffer
assert SIZE & (SIZE - 1) == 0, "the size of the input buffer must be a power of two"

NOBODY = 256
"""An interrupt character that is no byte."""
NEWLINE = 10
RETURN = 13


class Line(Struct):
    """`received` and `taken` count bytes, modulo 256 or more; byte n is at index n modulo SIZE of RECEIVED.

    `previous` is the last byte sent: a newline is sent as carriage return and newline, unless the former has just been.
    """

    received: U32 = 0
    taken: U32 = 0
    interrupt_byte: U32 = NOBODY
    previous: U8 = 0


line = Line()
RECEIVED: Array[U8] = static_ram(Array[U8](SIZE))


def room() -> bool:
    """Whether the interrupt handler shall take the byte that has arrived. If not, the interrupt is held back."""
    if line.interrupt_byte == NOBODY and available() == SIZE:
        disable_interrupt(Chip.serial_interrupt)
        return False
    return True


def receive(byte: U8) -> None:
    """A byte has arrived, for which the interrupt handler has asked `room`. It is lost if there is none."""
    if byte == line.interrupt_byte:
        interrupt()
    elif available() < SIZE:
        RECEIVED[Int(line.received % SIZE)] = byte
        line.received = wrapping_add(U32, line.received, 1)


def available() -> Int:
    """How many bytes can be read without waiting."""
    barrier()
    return Int(truncate(U32, line.received - line.taken))


def read() -> Int:
    """Wait for a byte and take it. Meanwhile scheduled functions run; Ctrl-C raises KeyboardInterrupt if enabled."""
    while available() == 0:
        if events.pending != 0:
            run_events()
        else:
            wait_for_interrupt()
    byte = Int(RECEIVED[Int(line.taken % SIZE)])
    line.taken = wrapping_add(U32, line.taken, 1)
    listen()
    return byte


def listen() -> None:
    """Let the interrupt through again, now that there is room or no need of it."""
    barrier()
    enable_interrupt(Chip.serial_interrupt)


def set_interrupt_byte(byte: Int) -> None:
    """Make a byte interrupt the running program; -1 for none."""
    line.interrupt_byte = U32(byte) if byte >= 0 else U32(NOBODY)
    listen()


def send_bytes(start: Pointer[U8], count: Int) -> None:
    """Send bytes as they are."""
    for index in range(count):
        Chip.send(start[index])


def write(start: Pointer[U8], count: Int) -> None:
    """Send text, each newline with a carriage return before it."""
    for index in range(count):
        byte = start[index]
        if byte == NEWLINE and line.previous != RETURN:
            Chip.send(RETURN)
        Chip.send(byte)
        line.previous = byte


Console.write = write
Console.write_error = write
Terminal.read = read
Terminal.available = available
Terminal.interrupts = set_interrupt_byte
