"""The type dict and its views."""

from __future__ import annotations

from adder.vm.table import Table


class Dict(Table):
    """A mapping, in order of insertion."""
