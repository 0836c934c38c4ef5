"""What the compiler may be told: by the command line and the micropython module."""

from __future__ import annotations

from adder.typed import Int, Struct


class Options(Struct):
    """`optimise` is the level of -O: from 1 on, assert statements make no code; from 3 on, no line tables."""

    optimise: Int = 0


options = Options()
