"""Boards in QEMU: the image runs, its serial line is a console."""

from __future__ import annotations

import ctypes
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from adder.targets.target import Emulation, Target
from adder.toolchain.console import Console
from adder.toolchain.errors import ToolchainError

PR_SET_PDEATHSIG = 1
"""Linux: the signal this process gets when its parent ends."""


def missing_emulator(target: type[Target]) -> str | None:
    """Why the target cannot be emulated here, or None if it can."""
    if target.emulation is None:
        return f"there is no emulator for {target.name}"
    if shutil.which(target.emulation.program) is None:
        return f"{target.emulation.program} is not installed"
    return None


def _end_with_parent() -> None:
    """Runs in the new process: no emulator is left over, however this program ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class EmulatorLine:
    """The serial line of a running emulator: its standard input and output."""

    def __init__(self, emulation: Emulation, image: Path, options: tuple[str, ...] = ()) -> None:
        command = [emulation.program, "-M", emulation.machine, *emulation.options, *options]
        command += ["-kernel", str(image), "-display", "none", "-monitor", "none", "-serial", "stdio"]
        self.messages = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the line)
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.messages,
            # Ctrl-C at the terminal is for the program on the board, not for the emulator.
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )
        assert self.process.stdin and self.process.stdout
        self.input = self.process.stdin.fileno()
        self.output = self.process.stdout.fileno()
        os.set_blocking(self.output, False)
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.output, selectors.EVENT_READ)

    def read(self, timeout: float) -> bytes:
        """See Line. The end of the emulator is an error."""
        if not self.selector.select(timeout):
            return b""
        data = os.read(self.output, 65536)
        if not data:
            self._died()
        return data

    def write(self, data: bytes) -> None:
        """See Line."""
        try:
            while data:
                data = data[os.write(self.input, data) :]
        except BrokenPipeError:
            self._died()

    def close(self) -> None:
        """End the emulator."""
        self.selector.close()
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.messages):
            if stream:
                stream.close()

    def _died(self) -> None:
        status = self.process.wait()
        self.messages.seek(0)
        text = self.messages.read().decode(errors="replace").strip()
        raise ToolchainError(f"the emulator ended with status {status}\n{text}".rstrip())


class Emulator:
    """A target's image running in QEMU; a context manager that gives the console."""

    def __init__(self, target: type[Target], image: Path, options: tuple[str, ...] = ()) -> None:
        if reason := missing_emulator(target):
            raise ToolchainError(f"cannot run {target.name}: {reason}")
        if not image.exists():
            raise ToolchainError(f"{image} does not exist; build it with: adder build {target.name}")
        self.target = target
        self.image = image
        self.options = options
        self.console: Console | None = None

    def __enter__(self) -> Console:
        assert self.target.emulation is not None
        self.console = Console(EmulatorLine(self.target.emulation, self.image, self.options))
        return self.console

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.console:
            self.console.close()
