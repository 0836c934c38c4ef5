"""A Cortex-M3 that exists in QEMU."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.architecture import qemu_arm
from adder.targets.cortex_m.mps2 import Mps2An385


class QemuM3(Mps2An385):
    """QEMU's mps2-an385."""

    name = "qemu-m3"
    description = "QEMU mps2-an385 (Cortex-M3)"
    entry = "adder.targets.boards.qemu_m3_firmware.reset"
    constants: ClassVar[dict[str, object]] = Mps2An385.constants | {
        "platform": "qemu",
        "machine": "mps2-an385 with Cortex-M3",
    }
    emulation = qemu_arm("mps2-an385", "-cpu", "cortex-m3")
