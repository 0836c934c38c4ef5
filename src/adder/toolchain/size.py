"""The size report: where text, data and bss of a linked image come from.

A C symbol is named after its Python module (`vm_types_list__List_append`), so the modules of Adder are read from the
symbol table. What the linker took from libraries is reported by library.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import adder
from adder.targets.target import Target
from adder.toolchain.build import SOURCE
from adder.toolchain.elf import Symbol, sections, symbols
from adder.toolchain.emulator import Emulator
from adder.toolchain.errors import ToolchainError
from adder.toolchain.rawrepl import RawRepl

PACKAGE = Path(adder.__file__).parent
KINDS = ("text", "data", "bss")
STACK_SECTION = ".stack"

GENERATED = "(made by the translator)"
LIBRARIES = "(C compiler's libraries)"
UNNAMED = "(without a name)"


@dataclass(frozen=True)
class SizeReport:
    """Bytes by module and kind, and the C stack, which is in no module."""

    modules: dict[str, Counter[str]]
    stack: int

    def total(self, kind: str) -> int:
        """The size of all that is of this kind."""
        return sum(sizes[kind] for sizes in self.modules.values())

    def by_size(self) -> list[tuple[str, Counter[str]]]:
        """The modules, largest first."""
        return sorted(self.modules.items(), key=lambda item: (-item[1].total(), item[0]))


def size_report(image: Path, modules: dict[str, str] | None = None) -> SizeReport:
    """Measure a linked image. `modules` tells the modules by the start of their C names; all of Adder's if None."""
    modules = module_names() if modules is None else modules
    sizes: dict[str, Counter[str]] = {}
    for symbol in symbols(image):
        sizes.setdefault(_origin(symbol, modules), Counter())[symbol.kind] += symbol.size
    parts = sections(image)
    stack = sum(part.size for part in parts if part.name == STACK_SECTION)
    rest = Counter[str]()
    for kind in KINDS:
        whole = sum(part.size for part in parts if part.kind == kind and part.name != STACK_SECTION)
        rest[kind] = max(0, whole - sum(counter[kind] for counter in sizes.values()))
    if rest.total():
        sizes[UNNAMED] = rest
    return SizeReport(sizes, stack)


def module_names() -> dict[str, str]:
    """The modules of Adder by the start of their C names: `vm_types_list` is `vm/types/list`."""
    paths = (path.relative_to(PACKAGE).with_suffix("") for path in PACKAGE.rglob("*.py"))
    return {"_".join(path.parts): path.as_posix() for path in paths}


def heap_at_prompt(target: type[Target], image: Path) -> tuple[int, int]:
    """What `gc.mem_alloc()` and `gc.mem_free()` say when the board has started and does nothing."""
    with Emulator(target, image) as console:
        prompt = RawRepl(console)
        prompt.enter()
        outcome = prompt.run("import gc\ngc.collect()\nprint(gc.mem_alloc(), gc.mem_free())")
        if outcome.error:
            raise ToolchainError(outcome.error.decode(errors="replace").strip())
        used, free = map(int, outcome.output.split())
        return used, free


def _origin(symbol: Symbol, modules: dict[str, str]) -> str:
    module = modules.get(symbol.name.partition("__")[0])
    if module:
        return module
    return GENERATED if symbol.file == SOURCE else LIBRARIES
