"""STM32F405: Cortex-M4F at 168 MHz, 1 MB flash, 128 + 64 kB RAM."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.architecture import CortexM
from adder.targets.machines import CORTEX_M4F
from adder.targets.memory import KILOBYTE, MemoryMap, Region


class Stm32F405(CortexM):
    """STM32F405RG. Its 64 kB of core-coupled RAM are out of reach of DMA and missing in QEMU, so the heap and
    the stack are in the ordinary 128 kB."""

    machine = CORTEX_M4F
    outputs = (*CortexM.outputs, "firmware.dfu")
    memory = MemoryMap(
        flash=Region("FLASH", 0x0800_0000, 1024 * KILOBYTE),
        ram=Region("RAM", 0x2000_0000, 128 * KILOBYTE),
        stack_size=8 * KILOBYTE,
        extra=(Region("CCM", 0x1000_0000, 64 * KILOBYTE),),
    )
    constants: ClassVar[dict[str, object]] = CortexM.constants | {"crystal": 12_000_000}
    flash_tools: ClassVar[dict[str, tuple[str, ...]]] = {
        "dfu-util": ("-a", "0", "-d", "0483:df11", "-D", "{dfu}"),
        "st-flash": ("write", "{bin}", "0x8000000"),
        "openocd": (
            *("-f", "interface/stlink.cfg", "-f", "target/stm32f4x.cfg"),
            *("-c", "program {elf} verify reset exit"),
        ),
        "pyocd": ("load", "-t", "stm32f405rgtx", "{elf}"),
    }
