"""The FPGA board MPS2 with ARM's Cortex-M3 design AN385: 4 MB for code, 4 + 16 MB RAM."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.architecture import CortexM
from adder.targets.machines import CORTEX_M3
from adder.targets.memory import KILOBYTE, MemoryMap, Region


class Mps2An385(CortexM):
    """MPS2 AN385. Its code memory is RAM that QEMU fills from the image."""

    machine = CORTEX_M3
    constants: ClassVar[dict[str, object]] = CortexM.constants | {"large_heap": True}
    memory = MemoryMap(
        flash=Region("FLASH", 0x0000_0000, 4096 * KILOBYTE),
        ram=Region("RAM", 0x2000_0000, 4096 * KILOBYTE),
        stack_size=16 * KILOBYTE,
        extra=(Region("PSRAM", 0x2100_0000, 16384 * KILOBYTE),),
    )
