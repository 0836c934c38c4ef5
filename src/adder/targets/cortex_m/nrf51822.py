"""nRF51822: Cortex-M0 at 16 MHz, 256 kB flash, 16 kB RAM."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.architecture import CortexM
from adder.targets.cortex_m.left_out import SMALL_CHIP
from adder.targets.machines import CORTEX_M0
from adder.targets.memory import KILOBYTE, MemoryMap, Region


class Nrf51822(CortexM):
    """nRF51822-QFAA."""

    machine = CORTEX_M0
    memory = MemoryMap(
        flash=Region("FLASH", 0x0000_0000, 256 * KILOBYTE),
        ram=Region("RAM", 0x2000_0000, 16 * KILOBYTE),
        stack_size=3 * KILOBYTE + 128,
    )
    constants: ClassVar[dict[str, object]] = CortexM.constants | {
        "short_lengths": True,
        "terse_errors": True,
        "complex_numbers": False,
        "memoryviews": False,
        "bytecode_files": False,
        "pattern_matching": False,
        "left_out": SMALL_CHIP,
        "word_keys": False,
        "history_lines": 4,
        "input_buffer": 64,
        "source_columns": False,
    }
    flash_tools: ClassVar[dict[str, tuple[str, ...]]] = {
        "pyocd": ("load", "-t", "nrf51", "{hex}"),
        "openocd": (
            *("-f", "interface/cmsis-dap.cfg", "-f", "target/nrf51.cfg"),
            *("-c", "program {elf} verify reset exit"),
        ),
    }
