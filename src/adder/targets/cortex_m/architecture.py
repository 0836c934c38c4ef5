"""The architecture class of the Cortex-M targets."""

from __future__ import annotations

from typing import ClassVar

from adder.targets.cortex_m.left_out import CHIP
from adder.targets.target import Emulation, Target


class CortexM(Target):
    """A Cortex-M chip: 32-bit words, code in flash, no operating system."""

    word_bits = 32
    float_bits = 32
    optimize = "size"
    modules = (*Target.modules, "machine", "struct")
    outputs: ClassVar[tuple[str, ...]] = ("firmware.elf", "firmware.bin", "firmware.hex")
    constants: ClassVar[dict[str, object]] = {
        "small_code": True,
        "packed_messages": True,
        "codecs": False,
        "left_out": CHIP,
        "unwinding": True,
        "growing_heap": False,
        "history_lines": 8,
        "input_buffer": 128,
        "scheduled_calls": 4,
        "large_heap": False,
        "attribute_cache_size": 0,
        "weak_references": False,
        "pause_statistics": False,
        "closing_generators": False,
        "assignable_sys": False,
        "constant_folding": False,
        "introspection": False,
        "tracing": False,
        "unicode_tables": False,
        "function_attributes": False,
        "large_ranges": False,
        "template_strings": False,
        "async_generators": False,
        "metaclass_checks": False,
        "rare_class_features": False,
        "object_codes": False,
        "exception_context": False,
        "live_attribute_dicts": False,
    }


def qemu_arm(machine: str, *options: str) -> Emulation:
    """The machine of QEMU's that has this chip."""
    return Emulation("qemu-system-arm", machine, options)
