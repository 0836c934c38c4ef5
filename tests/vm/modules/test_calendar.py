"""Dates: `modules/calendar.py` against Python's datetime."""

from __future__ import annotations

import datetime

from hypothesis import given, strategies as st

from adder.vm.modules.calendar import Moment, days_of_date, seconds_of_time, set_moment

MARCH = datetime.datetime(2000, 3, 1)
DATES = st.datetimes(datetime.datetime(1, 1, 1), datetime.datetime(9999, 12, 31)).map(
    lambda date: date.replace(microsecond=0)
)


@given(DATES)
def test_moment_of_seconds(date: datetime.datetime) -> None:
    elapsed = date - MARCH
    moment = Moment()
    set_moment(moment, elapsed.days, elapsed.seconds)
    assert (moment.year, moment.month, moment.day) == (date.year, date.month, date.day)
    assert (moment.hour, moment.minute, moment.second) == (date.hour, date.minute, date.second)
    assert (moment.weekday, moment.yearday) == (date.weekday(), date.timetuple().tm_yday)


@given(DATES)
def test_days_of_date(date: datetime.datetime) -> None:
    assert days_of_date(date.year, date.month, date.day) == (date - MARCH).days
    assert seconds_of_time(date.hour, date.minute, date.second) == (date - MARCH).seconds


@given(DATES, st.integers(-30, 30), st.integers(-400, 400))
def test_dates_out_of_range_count_on(date: datetime.datetime, months: int, days: int) -> None:
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if 1 <= year <= 9998:
        expected = datetime.datetime(year, month + 1, 1) - MARCH
        assert days_of_date(date.year, date.month + months, 1 + days) == expected.days + days
