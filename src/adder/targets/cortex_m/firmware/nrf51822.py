"""nRF51822: 16 MHz from the crystal, time by TIMER0 (the chip has no SysTick), console on UART0.

Chapters are those of Nordic's nRF51 Series Reference Manual 3.0.
"""

from __future__ import annotations

from adder.targets.cortex_m.firmware.assembly import barrier, disable_interrupts, restore_interrupts
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import declare_vectors, enable_interrupt
from adder.targets.cortex_m.firmware.serial import receive, room
from adder.targets.cortex_m.firmware.startup import fault, reset
from adder.targets.svd import SvdFile
from adder.typed import U8, U32, Int, Ref, Struct, Word, pointer_at, truncate, wrapping_add
from adder.vm.modules.machine import DEEPSLEEP_RESET, HARD_RESET, PWRON_RESET, WDT_RESET, Machine
from adder.vm.types.bytes import bytes_from

CHIP = SvdFile("nrf51")
CLOCK = CHIP.peripheral("CLOCK")
FICR = CHIP.peripheral("FICR")
GPIO = CHIP.peripheral("GPIO")
POWER = CHIP.peripheral("POWER")
TIMER0 = CHIP.peripheral("TIMER0")
UART0 = CHIP.peripheral("UART0")
UART0_INTERRUPT = UART0.interrupts["UART0"]

FREQUENCY = 16_000_000
PATIENCE = 100_000
"""How often an event is looked for before we go on without."""

SEND_PIN, RECEIVE_PIN = 24, 25
"""Where the micro:bit has its USB interface."""
BAUD_115200 = 0x01D7_E000
"""Chapter 29, register BAUDRATE."""
UART_ENABLED = 4

TIMER_32_BITS = 3
MICROSECONDS = 4
"""The prescaler that makes 1 MHz of 16: 2**4."""
PERIOD = 1000
"""Microseconds between two interrupts of the timer."""


UNIQUE_ID_SIZE = 8


class Ticks(Struct):
    """Milliseconds since the start, modulo 2**32."""

    milliseconds: U32 = 0


ticks = Ticks()


def prepare() -> None:
    """The processor needs nothing."""


def start_clock() -> Word:
    """Use the crystal, which serial communication needs; the internal oscillator is 1 % off (chapter 13)."""
    CLOCK.TASKS_HFCLKSTART.write(1)
    for _ in range(PATIENCE):
        if CLOCK.EVENTS_HFCLKSTARTED.read() != 0:
            break
    return FREQUENCY


def start_ticks(frequency: Word) -> None:
    """Let TIMER0 count microseconds and interrupt at each 1000th, when it starts again (chapter 18)."""
    TIMER0.TASKS_STOP.write(1)
    TIMER0.TASKS_CLEAR.write(1)
    TIMER0.BITMODE.write(TIMER_32_BITS)
    TIMER0.PRESCALER.write(MICROSECONDS)
    TIMER0.CC0.write(PERIOD)
    TIMER0.SHORTS.write(TIMER0.SHORTS.COMPARE0_CLEAR.mask)
    TIMER0.INTENSET.write(TIMER0.INTENSET.COMPARE0.mask)
    enable_interrupt(TIMER0.interrupts["TIMER0"])
    TIMER0.TASKS_START.write(1)


def handle_timer() -> None:
    """The interrupt of TIMER0: a millisecond has passed."""
    TIMER0.EVENTS_COMPARE0.write(0)
    ticks.milliseconds = wrapping_add(U32, ticks.milliseconds, 1)


def ticks_ms() -> Word:
    """Milliseconds, modulo 2**32."""
    barrier()
    return ticks.milliseconds


def ticks_us() -> Word:
    """Microseconds, modulo 2**32."""
    state = disable_interrupts()
    TIMER0.TASKS_CAPTURE1.write(1)
    within = TIMER0.CC1.read()
    milliseconds = ticks.milliseconds
    if TIMER0.EVENTS_COMPARE0.read() != 0 and within < PERIOD // 2:
        # The interrupt has not been served yet.
        milliseconds = wrapping_add(U32, milliseconds, 1)
    restore_interrupts(state)
    return truncate(Word, milliseconds * PERIOD + within)


def start_serial() -> None:
    """UART0 at 115200 baud, 8 bits, no parity, no flow control (chapter 29)."""
    GPIO.OUTSET.write(1 << SEND_PIN)
    GPIO.DIRSET.write(1 << SEND_PIN)
    UART0.PSELTXD.write(SEND_PIN)
    UART0.PSELRXD.write(RECEIVE_PIN)
    UART0.BAUDRATE.write(BAUD_115200)
    UART0.ENABLE.write(UART_ENABLED)
    UART0.EVENTS_RXDRDY.write(0)
    UART0.EVENTS_TXDRDY.write(0)
    UART0.INTENSET.write(UART0.INTENSET.RXDRDY.mask)
    UART0.TASKS_STARTTX.write(1)
    UART0.TASKS_STARTRX.write(1)
    enable_interrupt(UART0_INTERRUPT)


def handle_serial() -> None:
    """The interrupt of UART0."""
    if UART0.EVENTS_RXDRDY.read() != 0 and room():
        UART0.EVENTS_RXDRDY.write(0)
        receive(truncate(U8, UART0.RXD.read()))


def reset_cause() -> Int:
    """Why the chip started (chapter 12, register RESETREAS, in which bits stay until they are cleared)."""
    reasons = POWER.RESETREAS.read()
    POWER.RESETREAS.write(reasons)
    if reasons & POWER.RESETREAS.DOG.mask != 0:
        return WDT_RESET
    if reasons & POWER.RESETREAS.OFF.mask != 0:
        return DEEPSLEEP_RESET
    return PWRON_RESET if reasons == 0 else HARD_RESET


def unique_id() -> Ref:
    """The 64 bits that Nordic gave the chip (chapter 8)."""
    return bytes_from(pointer_at(U8, FICR.DEVICEID0.address), UNIQUE_ID_SIZE)


def send(byte: U8) -> None:
    """Send a byte and wait until it is out."""
    UART0.TXD.write(byte)
    while UART0.EVENTS_TXDRDY.read() == 0:
        pass
    UART0.EVENTS_TXDRDY.write(0)


Chip.prepare = prepare
Chip.start_clock = start_clock
Chip.start_ticks = start_ticks
Chip.start_serial = start_serial
Chip.serial_interrupt = UART0_INTERRUPT
Chip.send = send
Chip.ticks_ms = ticks_ms
Chip.ticks_us = ticks_us
Chip.ticks_cpu = ticks_us
Chip.reset_cause = reset_cause
Machine.unique_id = unique_id
Chip.has_fault_registers = False
declare_vectors(
    reset,
    fault,
    {},
    {TIMER0.interrupts["TIMER0"]: handle_timer, UART0_INTERRUPT: handle_serial},
)
