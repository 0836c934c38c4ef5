"""Building a target: translate, compile and link the one C file, write the image formats.

Everything goes to build/TARGET (build/TARGET-debug and so on): `adder.c`, `adder.ld` for chips, and the outputs.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from adder.targets.target import Target
from adder.toolchain.compilers import Compiler, Goal, ZigCc
from adder.toolchain.errors import ToolchainError
from adder.toolchain.images import FORMATS
from adder.toolchain.linkscript import link_script
from adder.toolchain.mathlib import math_source

BUILD = Path("build")
SOURCE = "adder.c"


@dataclass(frozen=True)
class Variant:
    """How a target is built: for release, with checks, with stress, or both."""

    debug: bool = False
    stress: bool = False

    def directory(self, target: type[Target]) -> Path:
        """Where this build of the target is kept."""
        return BUILD / (target.name + "-debug" * self.debug + "-stress" * self.stress)

    def goal(self, target: type[Target]) -> Goal:
        """What the C compiler optimises for. Chips get size even for debugging, or the image may not fit."""
        if target.optimize == "size":
            return "size"
        return "debug" if self.debug else "speed"


@dataclass
class Build:
    """One run of the C compiler over one C file for one target."""

    target: type[Target]
    variant: Variant
    compiler: Compiler
    directory: Path
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each step took."""
    warnings: str = ""
    """What the C compiler said although it succeeded."""

    @property
    def image(self) -> Path:
        """The linked program or firmware."""
        return self.directory / self.target.outputs[0]

    def run(self, translate: Callable[[], str]) -> None:
        """All steps; `translate` returns the C text."""
        if reason := self.compiler.missing(self.target.machine):
            raise ToolchainError(f"cannot build {self.target.name} with {self.compiler.name}: {reason}")
        self.directory.mkdir(parents=True, exist_ok=True)
        source = self.directory / SOURCE
        with self._libraries_in_background():
            with self._timed("translate"):
                text = translate()
            _write(source, text)
        with self._timed("compile"):
            self.compile(source)
        for output in self.target.outputs[1:]:
            path = self.directory / output
            path.write_bytes(FORMATS[path.suffix](self.image))

    def compile(self, source: Path) -> None:
        """Compile and link the C file."""
        machine = self.target.machine
        command = [*self.compiler.command(machine), *self._flags()]
        command += [*self._link_options(), str(source), *self._extra_objects()]
        command += [*self.compiler.libraries(machine), "-o", str(self.image)]
        self.warnings = _run(command)

    def _flags(self) -> list[str]:
        return self.compiler.flags(self.target.machine, self.variant.goal(self.target), self.variant.debug)

    def _link_options(self) -> list[str]:
        if self.target.memory is None:
            return []
        path = self.directory / "adder.ld"
        _write(path, link_script(self.target.memory))
        # The entry point means nothing to a chip, which reads its vector table.
        return [f"-Wl,-T,{path}", "-Wl,--entry=__rom_start", "-Wl,-z,max-page-size=4096"]

    def _extra_objects(self) -> list[str]:
        """The mathematical functions, where no C library has them."""
        if not (self.target.machine.freestanding and isinstance(self.compiler, ZigCc)):
            return []
        source = self.directory / "math.zig"
        _write(source, math_source(self.target.float_bits))
        machine, output = self.target.machine, self.directory / "math.o"
        command = [*self.compiler.zig("build-obj"), "-target", machine.zig_target, f"-mcpu={machine.zig_cpu}"]
        command += [
            "-OReleaseSmall",
            "-ffunction-sections",
            "-fdata-sections",
            "-fno-unwind-tables",
            "-fno-strip",
        ]
        _run([*command, str(source), f"-femit-bin={output}"])
        return [str(output)]

    @contextmanager
    def _libraries_in_background(self) -> Iterator[None]:
        """Linking any program makes zig compile its libraries, which takes long once per machine (musl: 45 s) and
        nothing later. Meanwhile the other processor translates."""
        source = self.directory / "empty.c"
        _write(source, "int main(void) { return 0; }\n")
        machine = self.target.machine
        command = [*self.compiler.command(machine), *self._flags()]
        command += ["-Wl,--entry=main"] if machine.freestanding else []
        command += [str(source), "-o", str(self.directory / "empty")]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield
        except BaseException:
            process.kill()
            raise
        finally:
            process.wait()

    @contextmanager
    def _timed(self, step: str) -> Iterator[None]:
        started = perf_counter()
        yield
        self.seconds[step] = perf_counter() - started


def _run(command: list[str]) -> str:
    """Run a tool, returning what it printed; its failure becomes ours."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if result.returncode != 0:
        raise ToolchainError(f"{result.stdout.rstrip()}\n\nfailed: {' '.join(command)}")
    return result.stdout


def _write(path: Path, text: str) -> None:
    """Write the file only if it changes, so that its date tells something."""
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
