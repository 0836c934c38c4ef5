"""Building a target: translate, compile the one C file (its parts at the same time), link, write the image formats.

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
from adder.translator.backend.parts import APART, MAIN

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
        """What the C compiler optimises for. Chips get size even for debugging, or the image may not fit; stress takes
        too long without."""
        if target.optimize == "size":
            return "size"
        return "debug" if self.debug and not self.stress else "speed"


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
                objects = self._compile(source)
        with self._timed("link"):
            self._link(objects)
        for output in self.target.outputs[1:]:
            path = self.directory / output
            path.write_bytes(FORMATS[path.suffix](self.image))

    def _compile(self, source: Path) -> list[Path]:
        """Compile the parts of the C file, and what chips need besides, all at the same time; returns the object
        files."""
        common = [*self.compiler.command(self.target.machine), *self._flags(), "-c", str(source), "-o"]
        commands: dict[Path, list[str]] = {}
        if self.target.constants.get("compiled_apart"):
            for part in (MAIN, APART):
                path = self.directory / f"part{part}.o"
                commands[path] = [*common, str(path), f"-DPART={part}"]
        else:
            path = self.directory / "adder.o"
            commands[path] = [*common, str(path)]
        if self.target.machine.freestanding and isinstance(self.compiler, ZigCc):
            path = self.directory / "math.o"
            commands[path] = self._compile_math(self.compiler, path)
        self.warnings += _run(*commands.values())
        return list(commands)

    def _compile_math(self, zig: ZigCc, path: Path) -> list[str]:
        """The command that compiles the mathematical functions, where no C library has them."""
        source, machine = self.directory / "math.zig", self.target.machine
        _write(source, math_source(self.target.float_bits))
        command = [*zig.zig("build-obj"), "-target", machine.zig_target, f"-mcpu={machine.zig_cpu}"]
        command += ["-OReleaseSmall", "-ffunction-sections", "-fdata-sections", "-fno-unwind-tables"]
        return [*command, "-fno-strip", str(source), f"-femit-bin={path}"]

    def _link(self, objects: list[Path]) -> None:
        """Link the program or image."""
        command = [*self._link_command(), *self._link_options(), *map(str, objects)]
        self.warnings += _run(
            [*command, *self.compiler.libraries(self.target.machine), "-o", str(self.image)]
        )

    def _link_command(self) -> list[str]:
        machine = self.target.machine
        return [*self.compiler.command(machine), *self._flags(), *self.compiler.linking(machine)]

    def _flags(self) -> list[str]:
        return self.compiler.flags(self.target.machine, self.variant.goal(self.target), self.variant.debug)

    def _link_options(self) -> list[str]:
        if self.target.memory is None:
            return []
        path = self.directory / "adder.ld"
        _write(path, link_script(self.target.memory))
        # The entry point means nothing to a chip, which reads its vector table.
        return [f"-Wl,-T,{path}", "-Wl,--entry=__rom_start", "-Wl,-z,max-page-size=4096"]

    @contextmanager
    def _libraries_in_background(self) -> Iterator[None]:
        """Linking any program makes zig compile its libraries, which takes long once per machine (musl: 45 s) and
        nothing later. Meanwhile the other processor translates and compiles."""
        source = self.directory / "empty.c"
        _write(source, "int main(void) { return 0; }\n")
        command = self._link_command()
        command += ["-Wl,--entry=main"] if self.target.machine.freestanding else []
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


def _run(*commands: list[str]) -> str:
    """Run tools at the same time, returning what they printed; the failure of any becomes ours."""
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for command in commands
    ]
    outputs = [process.communicate()[0] for process in processes]
    for process, output, command in zip(processes, outputs, commands, strict=True):
        if process.returncode != 0:
            raise ToolchainError(f"{output.rstrip()}\n\nfailed: {' '.join(command)}")
    return "".join(outputs)


def _write(path: Path, text: str) -> None:
    """Write the file only if it changes, so that its date tells something."""
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
