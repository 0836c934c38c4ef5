"""Mistakes that show in whole programs only."""

from __future__ import annotations

from collections.abc import Callable

from adder.typed import Int, Struct, extern, interrupt


class Handlers(Struct):
    """A function address."""

    function: Callable[[Int], None] | None


handlers = Handlers(None)


def check(x: Int) -> None:
    """May raise."""
    if x > 3:
        raise ValueError("large")


@interrupt("SysTick_Handler")
def raising_handler() -> None:
    """Must not raise."""
    check(4)


@extern("c_function")
def c_function(x: Int) -> None:
    """Has no result."""


def uses_extern() -> None:
    """Takes its address."""
    handlers.function = c_function
