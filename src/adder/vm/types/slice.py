"""The type slice."""

from __future__ import annotations

from adder.typed import Object, Ref


class Slice(Object):
    """Start, stop and step as they were given."""

    start: Ref
    stop: Ref
    step: Ref
