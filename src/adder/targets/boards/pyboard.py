"""The pyboard v1.1."""

from __future__ import annotations

from adder.targets.cortex_m.architecture import qemu_arm
from adder.targets.cortex_m.stm32f405 import Stm32F405


class Pyboard(Stm32F405):
    """The board MicroPython was made for."""

    name = "pyboard"
    description = "pyboard v1.1 (STM32F405, Cortex-M4F)"
    emulation = qemu_arm("netduinoplus2")
