"""What every board's firmware module does: bring the virtual machine and the target's modules into the image."""

from __future__ import annotations

import importlib

from adder.typed import config
from adder.vm.types.module import ModuleTable


def bring_in(chip):
    """Import the virtual machine, the module of the chip, and the modules that programs may import."""
    importlib.import_module("adder.vm.core")
    importlib.import_module(f"adder.targets.cortex_m.firmware.{chip}")
    importlib.import_module("adder.targets.cortex_m.firmware.board")
    for name in config.modules:
        importlib.import_module(f"adder.vm.modules.{name}")
    ModuleTable.choose(config.modules)
