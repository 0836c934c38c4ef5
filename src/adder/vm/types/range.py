"""The type range."""

from __future__ import annotations

from adder.typed import Object, Ref


class Range(Object):
    """An arithmetic progression of integers."""

    start: Ref
    stop: Ref
    step: Ref
