"""`Target`: what the translator and the toolchain need to know about one thing to build for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from adder.targets.machines import Machine
from adder.targets.memory import MemoryMap


@dataclass(frozen=True)
class Emulation:
    """How QEMU runs the image of a target."""

    program: str
    machine: str
    options: tuple[str, ...] = ()


class Target:
    """Base of all targets. A subclass overrides attributes, extending those of its base where they are
    collections: `modules = (*Base.modules, "machine")`, `constants = Base.constants | {"tracing": False}`."""

    name: ClassVar[str]
    description: ClassVar[str]

    machine: ClassVar[Machine]
    word_bits: ClassVar[int]
    float_bits: ClassVar[int]

    entry: ClassVar[str]
    """Dotted name of the typed-Python function where the program starts."""
    modules: ClassVar[tuple[str, ...]] = ("sys", "gc", "micropython", "time")
    """The built-in modules in the image, by the name programs import."""
    frozen: ClassVar[tuple[str, ...]] = ()
    """Modules and packages of `adder/lib` in the image."""
    constants: ClassVar[dict[str, object]] = {}
    """Values for the attributes of `adder.typed.config.config` that differ from their defaults."""

    optimize: ClassVar[str] = "speed"
    """What release builds are compiled for: "speed" or "size"."""
    outputs: ClassVar[tuple[str, ...]]
    """Files to make in build/NAME: first the linked image, then others by suffix."""
    memory: ClassVar[MemoryMap | None] = None
    """None where an operating system provides the memory."""
    emulation: ClassVar[Emulation | None] = None
    """None if the image runs on the machine that built it, or if there is no emulator."""
    flash_tools: ClassVar[dict[str, tuple[str, ...]]] = {}
    """Programs that write the image to the board: name and arguments, of which {bin}, {hex}, {dfu} and {elf}
    are replaced by the files. The first one that is installed is used."""

    @classmethod
    def build_constants(cls) -> dict[str, object]:
        """What the target sets in `adder.typed.config.config`."""
        return cls.constants | {
            "target": cls.name,
            "word_bits": cls.word_bits,
            "float_bits": cls.float_bits,
            "modules": cls.modules,
            "frozen": cls.frozen,
        }
