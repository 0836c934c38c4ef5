"""The Unix program: its target description; the other files are what is typed Python in it."""

from __future__ import annotations

import platform
from typing import ClassVar

from adder.targets.machines import AARCH64, X86_64
from adder.targets.target import Target


class Unix(Target):
    """A static program for the machine at hand."""

    name = "unix"
    description = "static program for Linux"
    machine = AARCH64 if platform.machine() in ("aarch64", "arm64") else X86_64
    word_bits = 64
    float_bits = 64
    modules = (
        *Target.modules,
        "array",
        "binascii",
        "cmath",
        "collections",
        "errno",
        "io",
        "math",
        "os",
        "random",
        "string",
        "struct",
        "weakref",
    )
    constants: ClassVar[dict[str, object]] = Target.constants | {
        "compiled_apart": ("adder.vm.compiler", "adder.vm.prompt", "adder.vm.modules", "adder.targets"),
        "machine": f"linux [{machine.name}] version",
    }
    frozen = ("functools",)
    entry = "adder.targets.unix.entry.main"
    outputs = ("micropython",)


class UnixStrict(Unix):
    """The same program without the reference's quirks (docs/differences.md)."""

    name = "unix-strict"
    description = "program for Linux that behaves as CPython where the C MicroPython does not"
    constants: ClassVar[dict[str, object]] = Unix.constants | {"reference_quirks": False}
