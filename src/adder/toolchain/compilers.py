"""The C compilers: how each is called for a machine, and with which options."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from abc import ABC, abstractmethod
from typing import ClassVar, Literal

from adder.targets.machines import Machine

Goal = Literal["speed", "size", "debug"]
"""What the C compiler shall optimise for. "debug" is not optimised: it compiles fast, and a debugger sees every
variable. What such code leaves in the C stack may keep objects alive for longer."""

COMMON_FLAGS = (
    "-std=gnu11",
    # Arithmetic that leaves its type wraps (debug builds report it), and words are read through any type.
    "-fwrapv",
    "-fno-strict-aliasing",
    # Floats give the same results on every target.
    "-ffp-contract=off",
    "-fno-math-errno",
    # Exceptions are return values: nobody unwinds.
    "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables",
    "-fno-exceptions",
    "-fno-stack-protector",
    "-fno-common",
    "-fomit-frame-pointer",
    # What the entry point does not reach is left out.
    "-ffunction-sections",
    "-fdata-sections",
    "-Wall",
    "-Wno-unused",
    "-Wno-parentheses-equality",
    "-Wno-fortify-source",
)
LINK_FLAGS = ("-Wl,--gc-sections",)
# Columns would be those of the C text.
RELEASE_FLAGS = ("-g1", "-gno-column-info")
DEBUG_FLAGS = ("-g", "-DADDER_DEBUG")
SIZE_OPTIONS = (
    # What makes code smaller (by three percent in all), as measured on both kinds of Thumb instructions.
    "-fno-jump-tables",
    *("-mllvm", "-inline-threshold=0"),
    *("-mllvm", "-enable-gvn-sink"),
    *("-mllvm", "-tail-merge-size=1"),
    *("-mllvm", "-disable-machine-licm"),
    *("-mllvm", "-disable-lsr"),
    *("-mllvm", "-disable-block-placement"),
    *("-mllvm", "-disable-tail-duplicate"),
    *("-mllvm", "-machine-sink-split=false"),
    *("-mllvm", "-two-entry-phi-node-folding-threshold=1"),
    *("-mllvm", "-arm-promote-constant"),
)
# zig compiles its libraries anew for every combination of the options about frame pointers and unwinding, so these
# are the same in all builds.


class Compiler(ABC):
    """A C compiler that also links."""

    name: ClassVar[str]

    @abstractmethod
    def missing(self, machine: Machine) -> str | None:
        """Why this compiler cannot be used, or None if it can."""

    @abstractmethod
    def command(self, machine: Machine) -> list[str]:
        """The call that compiles for this machine."""

    @abstractmethod
    def optimization(self, goal: Goal) -> list[str]:
        """The options for this goal."""

    @abstractmethod
    def linking(self, machine: Machine) -> list[str]:
        """The options that link a static program or an image without an operating system."""

    @abstractmethod
    def libraries(self, machine: Machine) -> list[str]:
        """The libraries to name after the object files."""

    def flags(self, machine: Machine, goal: Goal, debug: bool = False) -> list[str]:
        """All options to compile one C file."""
        information = DEBUG_FLAGS if debug else RELEASE_FLAGS
        return [*self.optimization(goal), *COMMON_FLAGS, *information]


class ZigCc(Compiler):
    """clang, lld, musl and compiler-rt as the package ziglang ships them."""

    name = "zig"

    # zig knows three modes: -O0 (with sanitizers), -O2 and -Os; any other level reaches clang behind its back.
    LEVELS: ClassVar[dict[Goal, list[str]]] = {
        "speed": ["-O2"],
        "size": ["-Os", "-Xclang", "-Oz", *SIZE_OPTIONS],
        "debug": ["-O2", "-Xclang", "-O0"],
    }

    def missing(self, machine: Machine) -> str | None:
        """See the base class."""
        if importlib.util.find_spec("ziglang") is None:
            return "the Python package ziglang is not installed"
        return None

    def command(self, machine: Machine) -> list[str]:
        """See the base class."""
        cpu = [f"-mcpu={machine.zig_cpu}"] if machine.zig_cpu else []
        return [*self.zig("cc"), "-target", machine.zig_target, *cpu]

    def zig(self, command: str) -> list[str]:
        """The call of one of zig's commands."""
        return [sys.executable, "-m", "ziglang", command]

    def optimization(self, goal: Goal) -> list[str]:
        """See the base class."""
        return self.LEVELS[goal]

    def linking(self, machine: Machine) -> list[str]:
        """See the base class."""
        return [*LINK_FLAGS] if machine.freestanding else [*LINK_FLAGS, "-static"]

    def libraries(self, machine: Machine) -> list[str]:
        """See the base class; zig adds its own by itself."""
        return [] if machine.freestanding else ["-lm"]


class Gcc(Compiler):
    """The system's gcc, or a cross gcc with newlib."""

    name = "gcc"

    LEVELS: ClassVar[dict[Goal, list[str]]] = {"speed": ["-O2"], "size": ["-Os"], "debug": ["-O0"]}

    def missing(self, machine: Machine) -> str | None:
        """See the base class."""
        if shutil.which(machine.gcc) is None:
            return f"the program {machine.gcc} is not installed"
        return None

    def command(self, machine: Machine) -> list[str]:
        """See the base class."""
        return [machine.gcc, *machine.gcc_flags, "-ffreestanding" if machine.freestanding else "-fno-pie"]

    def optimization(self, goal: Goal) -> list[str]:
        """See the base class."""
        return self.LEVELS[goal]

    def linking(self, machine: Machine) -> list[str]:
        """See the base class."""
        return [*LINK_FLAGS, *(["-nostartfiles", "-nostdlib"] if machine.freestanding else ["-no-pie"])]

    def libraries(self, machine: Machine) -> list[str]:
        """See the base class."""
        return ["-lm", "-lc", "-lgcc"] if machine.freestanding else ["-lm"]


COMPILERS: dict[str, Compiler] = {compiler.name: compiler for compiler in (ZigCc(), Gcc())}
