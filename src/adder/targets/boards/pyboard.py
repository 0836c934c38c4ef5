"""The pyboard v1.1."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.architecture import qemu_arm
from adder.targets.cortex_m.stm32f405 import Stm32F405


class Pyboard(Stm32F405):
    """The board MicroPython was made for."""

    name = "pyboard"
    description = "pyboard v1.1 (STM32F405, Cortex-M4F)"
    entry = "adder.targets.boards.pyboard_firmware.reset"
    constants: ClassVar[dict[str, object]] = Stm32F405.constants | {
        "platform": "pyboard",
        "machine": "PYBv1.1 with STM32F405RG",
    }
    emulation = qemu_arm("netduinoplus2")
