"""The BBC micro:bit v1, and the same image linked for 8 kB of RAM."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from adder.targets.cortex_m.architecture import qemu_arm
from adder.targets.cortex_m.nrf51822 import Nrf51822
from adder.targets.memory import KILOBYTE, Region


class Microbit(Nrf51822):
    """The micro:bit v1."""

    name = "microbit"
    description = "BBC micro:bit v1 (nRF51822, Cortex-M0)"
    entry = "adder.targets.boards.microbit_firmware.reset"
    constants: ClassVar[dict[str, object]] = Nrf51822.constants | {
        "platform": "microbit",
        "machine": "micro:bit with nRF51822",
    }
    emulation = qemu_arm("microbit")


class Microbit8k(Microbit):
    """The micro:bit with half of its RAM: shows that a whole system fits into 8 kB."""

    name = "microbit-8k"
    description = "micro:bit image that uses 8 kB of RAM in all"
    memory = replace(
        Nrf51822.memory, ram=Region("RAM", 0x2000_0000, 8 * KILOBYTE), stack_size=2 * KILOBYTE + 384
    )
