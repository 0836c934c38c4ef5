"""MPS2 with the design AN385: 25 MHz, console on UART0.

The UART is the APB UART of ARM's Cortex-M System Design Kit (DDI 0479, 4.3); where it is, says application note
DAI 0385, sections 3.4 and 3.7.
"""

from __future__ import annotations

from adder.targets.cortex_m.firmware import systick
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import SYSTICK, declare_vectors, enable_interrupt
from adder.targets.cortex_m.firmware.serial import receive, room
from adder.targets.cortex_m.firmware.startup import fault, reset
from adder.targets.registers import Peripheral
from adder.typed import U8, Int, Ref, Word, truncate
from adder.vm.modules.machine import PWRON_RESET, Machine
from adder.vm.types.bytes import EMPTY

UART0 = Peripheral(
    "UART0",
    0x4000_4000,
    {
        "DATA": (0x00, {}),
        "STATE": (0x04, {"TXFULL": (0, 1), "RXFULL": (1, 1)}),
        "CTRL": (0x08, {"TXEN": (0, 1), "RXEN": (1, 1), "TXINT": (2, 1), "RXINT": (3, 1)}),
        "INTCLEAR": (0x0C, {"TX": (0, 1), "RX": (1, 1)}),
        "BAUDDIV": (0x10, {}),
    },
    {"RX": 0, "TX": 1},
)

RECEIVE_INTERRUPT = UART0.interrupts["RX"]

FREQUENCY = 25_000_000
BAUD_RATE = 115_200


def prepare() -> None:
    """The processor needs nothing."""


def start_clock() -> Word:
    """The clock is fixed."""
    return FREQUENCY


def start_serial() -> None:
    """UART0 at 115200 baud."""
    UART0.BAUDDIV.write(FREQUENCY // BAUD_RATE)
    UART0.CTRL.write(UART0.CTRL.TXEN.mask | UART0.CTRL.RXEN.mask | UART0.CTRL.RXINT.mask)
    enable_interrupt(RECEIVE_INTERRUPT)


def handle_serial() -> None:
    """The interrupt of UART0 for a byte received."""
    if not room():
        return
    UART0.INTCLEAR.write(UART0.INTCLEAR.RX.mask)
    if UART0.STATE.RXFULL.is_set():
        receive(truncate(U8, UART0.DATA.read()))


def reset_cause() -> Int:
    """The board does not tell."""
    return PWRON_RESET


def unique_id() -> Ref:
    """All boards are the same."""
    return EMPTY


def send(byte: U8) -> None:
    """Send a byte."""
    while UART0.STATE.TXFULL.is_set():
        pass
    UART0.DATA.write(byte)


Chip.prepare = prepare
Chip.start_clock = start_clock
Chip.start_ticks = systick.start_ticks
Chip.start_serial = start_serial
Chip.serial_interrupt = RECEIVE_INTERRUPT
Chip.send = send
Chip.ticks_ms = systick.ticks_ms
Chip.ticks_us = systick.ticks_us
Chip.ticks_cpu = systick.ticks_cpu
Chip.reset_cause = reset_cause
Machine.unique_id = unique_id
Chip.has_fault_registers = True
declare_vectors(reset, fault, {SYSTICK: systick.handle_tick}, {RECEIVE_INTERRUPT: handle_serial})
