"""The firmware of the pyboard."""

from __future__ import annotations

from adder.targets.boards.firmware import bring_in
from adder.targets.cortex_m.firmware.startup import reset

bring_in("stm32f405")

__all__ = ["reset"]
