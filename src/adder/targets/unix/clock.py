"""Time on Unix: the system's clocks, sleeping, local time."""

from __future__ import annotations

from adder.typed import I32, U8, U16, U64, Array, Int, Pointer, Ref, Word, extern, static_ram, truncate
from adder.vm.heap.pauses import PauseClock
from adder.vm.modules.calendar import Moment
from adder.vm.modules.time import Clock, field
from adder.vm.runtime.events import events, run_events

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
SECOND = 1_000_000_000
MILLISECOND = 1_000_000
MICROSECOND = 1_000

TIME: Array[Int] = static_ram(Array[Int](2))
"""A `struct timespec`: seconds and nanoseconds."""
DATE: Array[I32] = static_ram(Array[I32](16))
"""A `struct tm`: nine numbers, then what we do not look at."""
SECONDS, MINUTES, HOURS, DAY, MONTH, YEAR, WEEKDAY, YEARDAY, DAYLIGHT_SAVING = range(9)


@extern("clock_gettime")
def c_clock(clock: I32, result: Pointer[Int]) -> I32:
    """Read a clock."""
    raise NotImplementedError


@extern("nanosleep")
def c_sleep(duration: Pointer[Int], rest: Word) -> I32:
    """Sleep; not 0 if a signal ended it."""
    raise NotImplementedError


@extern("localtime_r")
def c_local(seconds: Pointer[Int], result: Pointer[I32]) -> Word:
    """Seconds since the epoch as local time."""
    raise NotImplementedError


@extern("mktime")
def c_seconds(date: Pointer[I32]) -> Int:
    """Local time as seconds since the epoch."""
    raise NotImplementedError


def read_clock(clock: I32) -> U64:
    """Nanoseconds of a clock."""
    c_clock(clock, TIME.pointer())
    return U64(TIME[0]) * SECOND + U64(TIME[1])


def nanoseconds() -> U64:
    """Nanoseconds since 1970."""
    return read_clock(CLOCK_REALTIME)


def ticks_ms() -> Word:
    """Milliseconds."""
    return truncate(Word, read_clock(CLOCK_MONOTONIC) // MILLISECOND)


def ticks_us() -> Word:
    """Microseconds."""
    return truncate(Word, read_clock(CLOCK_MONOTONIC) // MICROSECOND)


PauseClock.now = ticks_us


def ticks_cpu() -> Word:
    """Nanoseconds."""
    return truncate(Word, read_clock(CLOCK_MONOTONIC))


def sleep(duration: U64) -> None:
    """Sleep for some nanoseconds. Signals wake us to do what they ask for."""
    end = read_clock(CLOCK_MONOTONIC) + duration
    while True:
        if events.pending != 0:
            run_events()
        now = read_clock(CLOCK_MONOTONIC)
        if now >= end:
            break
        TIME[0] = Int((end - now) // SECOND)
        TIME[1] = Int((end - now) % SECOND)
        c_sleep(TIME.pointer(), 0)


def sleep_ms(duration: Word) -> None:
    """Sleep for some milliseconds."""
    sleep(U64(duration) * MILLISECOND)


def sleep_us(duration: Word) -> None:
    """Sleep for some microseconds."""
    sleep(U64(duration) * MICROSECOND)


def set_local(moment: Moment, seconds: Int) -> bool:
    """Set a moment to the local time; whether that is daylight saving time."""
    TIME[0] = seconds
    c_local(TIME.pointer(), DATE.pointer())
    moment.year = DATE[YEAR] + 1900
    moment.month = U8(DATE[MONTH] + 1)
    moment.day = U8(DATE[DAY])
    moment.hour = U8(DATE[HOURS])
    moment.minute = U8(DATE[MINUTES])
    moment.second = U8(DATE[SECONDS])
    moment.weekday = U8((DATE[WEEKDAY] + 6) % 7)
    moment.yearday = U16(DATE[YEARDAY] + 1)
    return DATE[DAYLIGHT_SAVING] > 0


def seconds_of_local(date: Ref, daylight_saving: Int) -> Int:
    """Seconds since 1970 of a local time."""
    DATE[YEAR] = I32(field(date, 0) - 1900)
    DATE[MONTH] = I32(field(date, 1) - 1)
    DATE[DAY] = I32(field(date, 2))
    DATE[HOURS] = I32(field(date, 3))
    DATE[MINUTES] = I32(field(date, 4))
    DATE[SECONDS] = I32(field(date, 5))
    DATE[DAYLIGHT_SAVING] = I32(daylight_saving)
    return c_seconds(DATE.pointer())


Clock.ticks_ms = ticks_ms
Clock.ticks_us = ticks_us
Clock.ticks_cpu = ticks_cpu
Clock.sleep_ms = sleep_ms
Clock.sleep_us = sleep_us
Clock.nanoseconds = nanoseconds
Clock.set_local = set_local
Clock.seconds_of_local = seconds_of_local
