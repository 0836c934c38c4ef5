"""Time by the processor's timer SysTick: milliseconds by interrupt, the rest from the counter, which counts down."""

from __future__ import annotations

from adder.targets.cortex_m.firmware.assembly import barrier
from adder.targets.cortex_m.firmware.core import SCB, SYST
from adder.typed import U32, Struct, Word, truncate, wrapping_add


class Ticks(Struct):
    """`milliseconds` since the start, modulo 2**32; the counter takes `period` cycles for one of them."""

    milliseconds: U32 = 0
    period: U32 = 0


ticks = Ticks()


def start_ticks(frequency: Word) -> None:
    """Begin to count, given the processor's frequency in Hz."""
    ticks.period = frequency // 1000
    SYST.RVR.write(ticks.period - 1)
    SYST.CVR.write(0)
    SYST.CSR.write(SYST.CSR.CLKSOURCE.mask | SYST.CSR.TICKINT.mask | SYST.CSR.ENABLE.mask)


def handle_tick() -> None:
    """The interrupt: a millisecond has passed."""
    ticks.milliseconds = wrapping_add(U32, ticks.milliseconds, 1)


def ticks_ms() -> Word:
    """Milliseconds, modulo 2**32."""
    barrier()
    return ticks.milliseconds


def now() -> tuple[U32, U32]:
    """Milliseconds, and the cycles that have passed since."""
    while True:
        barrier()
        milliseconds = ticks.milliseconds
        left = SYST.CVR.read()
        overdue = SCB.ICSR.PENDSTSET.is_set()
        barrier()
        if milliseconds == ticks.milliseconds:
            # With interrupts masked, the end of a millisecond is only pending.
            if overdue and left > ticks.period >> 1:
                milliseconds = wrapping_add(U32, milliseconds, 1)
            return milliseconds, ticks.period - 1 - left


def ticks_us() -> Word:
    """Microseconds, modulo 2**32."""
    milliseconds, cycles = now()
    return truncate(Word, milliseconds * 1000 + cycles * 1000 // ticks.period)


def ticks_cpu() -> Word:
    """Cycles of the processor, modulo 2**32."""
    milliseconds, cycles = now()
    return truncate(Word, milliseconds * ticks.period + cycles)
