"""Dates and times of the Gregorian calendar, and seconds since an epoch. No time zones."""

from __future__ import annotations

import datetime

from adder.typed import I32, U8, U16, Int, Struct

DAY = 86400
HOUR = 3600
MINUTE = 60
DAYS_OF_4_YEARS = 1461
DAYS_OF_CENTURY = 36524
DAYS_OF_400_YEARS = 146097

FIRST_YEAR = 2000
"""The calendar repeats after 400 years; days are counted from the first of March of this year, so that a leap day is
the last of its year."""
DAYS_BEFORE_MONTH = tuple(
    (datetime.date(2000 + (index + 2) // 12, (index + 2) % 12 + 1, 1) - datetime.date(2000, 3, 1)).days
    for index in range(12)
)
"""Days of a year that starts in March before each of its months."""
WEDNESDAY = 2


def days_to_march(year: int) -> int:
    """Days from the first of January of a year to the first of March 2000; to be called at translation time."""
    return (datetime.date(2000, 3, 1) - datetime.date(year, 1, 1)).days


class Moment(Struct):
    """A date and time of day. `weekday` counts from Monday, `yearday` from 1."""

    year: I32 = 0
    yearday: U16 = 0
    month: U8 = 0
    day: U8 = 0
    hour: U8 = 0
    minute: U8 = 0
    second: U8 = 0
    weekday: U8 = 0


def is_leap(year: Int) -> bool:
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def set_moment(moment: Moment, days: Int, seconds: Int) -> None:
    """Set a moment from days since the first of March 2000 and seconds of the day."""
    moment.hour = U8(seconds // HOUR)
    moment.minute = U8(seconds // MINUTE % 60)
    moment.second = U8(seconds % MINUTE)
    moment.weekday = U8((days + WEDNESDAY) % 7)
    cycle = days // DAYS_OF_400_YEARS
    rest = days % DAYS_OF_400_YEARS
    # The last day of the longest century, four years, and year belongs to none but the one before.
    century = min(rest // DAYS_OF_CENTURY, 3)
    rest -= century * DAYS_OF_CENTURY
    four = rest // DAYS_OF_4_YEARS
    rest -= four * DAYS_OF_4_YEARS
    single = min(rest // 365, 3)
    rest -= single * 365
    year = FIRST_YEAR + cycle * 400 + century * 100 + four * 4 + single
    index = 11
    while DAYS_BEFORE_MONTH[index] > rest:
        index -= 1
    moment.day = U8(rest - DAYS_BEFORE_MONTH[index] + 1)
    # March is month 0 here; January and February belong to the next year.
    if index < 10:
        moment.month = U8(index + 3)
        moment.year = I32(year)
        moment.yearday = U16(rest + 60 + Int(is_leap(year)))
    else:
        moment.month = U8(index - 9)
        moment.year = I32(year + 1)
        moment.yearday = U16(rest - 305)


def days_of_date(year: Int, month: Int, day: Int) -> Int:
    """Days since the first of March 2000. Months and days out of their range count on."""
    months = month - 3
    year += months // 12 - FIRST_YEAR
    days = year * 365 + year // 4 - year // 100 + year // 400
    return days + DAYS_BEFORE_MONTH[months % 12] + day - 1


def seconds_of_time(hour: Int, minute: Int, second: Int) -> Int:
    """Seconds of the day."""
    return hour * HOUR + minute * MINUTE + second
