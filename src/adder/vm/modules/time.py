"""The module time. Where time comes from is the target's part."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U64, Float, Int, Ref, Word, config, float_to_int, int_to_float, truncate
from adder.vm.modules.calendar import (
    DAY,
    HOUR,
    Moment,
    days_of_date,
    days_to_march,
    seconds_of_time,
    set_moment,
)
from adder.vm.types.bigint import integer_of_u64
from adder.vm.types.float import new_float
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import Numbers, index_of, int_ref
from adder.vm.types.protocol import get_item, length_of
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, SMALL_MAX, is_small, small, small_value

module = BuiltinModule("time")

HOSTED = config.platform in ("linux", "darwin")
EPOCH_YEAR = 1970 if HOSTED else 2000
EPOCH_OFFSET = days_to_march(EPOCH_YEAR)
"""Days from the epoch to the day from which the calendar counts."""

PERIOD = SMALL_MAX + 1
"""Ticks are modulo this power of two, so that they are small integers."""
HALF_PERIOD = PERIOD // 2
LONGEST = 1e9
"""Seconds to sleep at most."""
FIELDS = 9 if HOSTED else 8
"""Length of the tuples of dates; the ninth field tells of daylight saving time."""


class Clock:
    """Functions of the target, set when it is imported. Ticks count from anywhere, modulo a power of two not below
    2 ** 32 or the word's; `sleep_us` waits while scheduled functions run and Ctrl-C may interrupt."""

    ticks_ms: ClassVar[Callable[[], Word]]
    ticks_us: ClassVar[Callable[[], Word]]
    ticks_cpu: ClassVar[Callable[[], Word]]
    sleep_ms: ClassVar[Callable[[Word], None]]
    sleep_us: ClassVar[Callable[[Word], None]]
    nanoseconds: ClassVar[Callable[[], U64]]
    """Nanoseconds since the epoch."""
    set_local: ClassVar[Callable[[Moment, Int], bool]]
    """Set a moment to the local time for seconds since the epoch; whether that is daylight saving time."""
    seconds_of_local: ClassVar[Callable[[Ref, Int], Int]]
    """Seconds since the epoch of a local time, given as a date tuple; the second argument is 1, 0, or -1 for daylight
    saving time, standard time, or whichever it is."""


moment = Moment()


# Seconds and nanoseconds


@module.function
def time_ns() -> Ref:
    """Nanoseconds since the epoch."""
    return integer_of_u64(Clock.nanoseconds(), False)


@module.function
def time() -> Ref:
    """Seconds since the epoch: a float where that is exact enough."""
    if config.float_bits == 64:
        return new_float(Float(Clock.nanoseconds()) / 1e9)
    return int_ref(seconds_now())


def seconds_now() -> Int:
    """Whole seconds since the epoch."""
    return Int(Clock.nanoseconds() // 1_000_000_000)


@module.function
def sleep(seconds: Ref) -> None:
    """Wait for a number of seconds."""
    if is_small(seconds):
        sleep_seconds(small_value(seconds))
        return
    number = Numbers.float_of(seconds)
    if number > 0.0:
        whole = float_to_int(min(number, LONGEST))
        sleep_seconds(whole)
        Clock.sleep_us(Word(float_to_int((number - int_to_float(whole)) * 1e6)))


def sleep_seconds(count: Int) -> None:
    """Wait for whole seconds."""
    while count > 0:
        part = min(count, HOUR)
        Clock.sleep_ms(Word(part) * 1000)
        count -= part


@module.function
def sleep_ms(duration: Int) -> None:
    """Wait for a number of milliseconds."""
    if duration > 0:
        Clock.sleep_ms(Word(duration))


@module.function
def sleep_us(duration: Int) -> None:
    """Wait for a number of microseconds."""
    if duration > 0:
        Clock.sleep_us(Word(duration))


# Ticks


@module.function
def ticks_ms() -> Int:
    """Milliseconds, modulo the period of ticks."""
    return Int(Clock.ticks_ms() & (PERIOD - 1))


@module.function
def ticks_us() -> Int:
    """Microseconds, modulo the period of ticks."""
    return Int(Clock.ticks_us() & (PERIOD - 1))


@module.function
def ticks_cpu() -> Int:
    """The finest ticks there are, modulo the period of ticks."""
    return Int(Clock.ticks_cpu() & (PERIOD - 1))


@module.function
def ticks_add(ticks: Int, delta: Int) -> Int:
    """Ticks that are `delta` later."""
    if not -HALF_PERIOD < delta < HALF_PERIOD:
        raise OverflowError("ticks interval overflow")
    return truncate(Int, ticks + delta) & (PERIOD - 1)


@module.function
def ticks_diff(end: Int, start: Int) -> Int:
    """How much later `end` is than `start`; negative if it is earlier."""
    return (truncate(Int, end - start + HALF_PERIOD) & (PERIOD - 1)) - HALF_PERIOD


# Dates


def seconds_argument(value: Ref | None) -> Int:
    """Seconds since the epoch as given to a function, or now."""
    if value is None or value is NONE:
        return seconds_now()
    if is_small(value):
        return small_value(value)
    return float_to_int(Numbers.float_of(value))


def date_tuple(daylight_saving: Int) -> Ref:
    """The tuple for the moment."""
    made = Tuple(FIELDS)
    made.items[0] = small(moment.year)
    made.items[1] = small(moment.month)
    made.items[2] = small(moment.day)
    made.items[3] = small(moment.hour)
    made.items[4] = small(moment.minute)
    made.items[5] = small(moment.second)
    made.items[6] = small(moment.weekday)
    made.items[7] = small(moment.yearday)
    if FIELDS == 9:
        made.items[8] = small(daylight_saving)
    return made


@module.function
def gmtime(seconds: Ref | None = None) -> Ref:
    """The date and time, UTC, for seconds since the epoch."""
    number = seconds_argument(seconds)
    set_moment(moment, number // DAY - EPOCH_OFFSET, number % DAY)
    return date_tuple(0)


@module.function
def localtime(seconds: Ref | None = None) -> Ref:
    """The local date and time for seconds since the epoch."""
    if not HOSTED:
        return gmtime(seconds)
    return date_tuple(Int(Clock.set_local(moment, seconds_argument(seconds))))


@module.function
def mktime(date: Ref) -> Ref:
    """Seconds since the epoch for a local date and time."""
    length = length_of(date)
    if not 8 <= length <= 9:
        raise TypeError("mktime needs a tuple of length 8 or 9 (%d given)", length)
    if HOSTED:
        return int_ref(Clock.seconds_of_local(date, field(date, 8) if length == 9 else -1))
    days = days_of_date(field(date, 0), field(date, 1), field(date, 2)) + EPOCH_OFFSET
    return int_ref(days * DAY + seconds_of_time(field(date, 3), field(date, 4), field(date, 5)))


def field(date: Ref, index: Int) -> Int:
    """An item of a date as a number."""
    return index_of(get_item(date, small(index)))
