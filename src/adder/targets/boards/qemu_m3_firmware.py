"""The firmware of qemu-m3."""

from __future__ import annotations

from adder.targets.boards.firmware import bring_in
from adder.targets.cortex_m.firmware.startup import reset

bring_in("mps2")

__all__ = ["reset"]
