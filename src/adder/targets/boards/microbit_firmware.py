"""The firmware of the micro:bit."""

from __future__ import annotations

from adder.targets.boards.firmware import bring_in
from adder.targets.cortex_m.firmware.startup import reset

bring_in("nrf51822")

__all__ = ["reset"]
