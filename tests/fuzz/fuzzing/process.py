"""Runs the program under test on a file, within limits of time, memory and output, and says how it ended."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

DRIVERS = Path(__file__).resolve().parents[1] / "drivers"
CRASHES = {
    signal.SIGSEGV,
    signal.SIGABRT,
    signal.SIGBUS,
    signal.SIGILL,
    signal.SIGFPE,
    signal.SIGTRAP,
    signal.SIGSYS,
}
MOST_OUTPUT = 16 << 20
MOST_MEMORY = 4 << 30


@dataclass(frozen=True)
class Ended:
    """How a process ended: its status (negative: the signal that killed it) and what it printed."""

    status: int
    output: str
    timed_out: bool

    @property
    def crashed(self) -> bool:
        """Whether a signal that only a fault in the program raises ended it."""
        return -self.status in CRASHES

    @property
    def reason(self) -> str:
        """How it ended, in a word or two."""
        if self.timed_out or self.status == -signal.SIGXCPU:
            return "takes too long"
        if self.status < 0:
            return signal.Signals(-self.status).name
        return f"status {self.status}"


@dataclass(frozen=True)
class Target:
    """The program under test: its path and options, and the seconds of processor time that a batch may take."""

    binary: Path
    options: tuple[str, ...]
    cpu_seconds: int

    def run(self, driver: str, data: Path) -> Ended:
        """Run one of the driver scripts with a file of data, in an empty directory."""
        command = [str(self.binary.absolute()), *self.options, str(DRIVERS / driver), str(data.absolute())]
        with tempfile.TemporaryDirectory() as directory, tempfile.TemporaryFile() as output:
            process = subprocess.Popen(
                command, cwd=directory, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
            )
            self._limit(process.pid)
            timed_out = False
            try:
                process.wait(self.cpu_seconds * 3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                timed_out = True
            output.seek(0)
            text = output.read().decode("utf-8", "replace")
        return Ended(process.returncode, text, timed_out)

    def _limit(self, process: int) -> None:
        # The signal that says so comes before the one that kills, so the end of the time can be told from a kill.
        for what, soft, hard in (
            (resource.RLIMIT_CPU, self.cpu_seconds, self.cpu_seconds + 2),
            (resource.RLIMIT_CORE, 0, 0),
            (resource.RLIMIT_FSIZE, MOST_OUTPUT, MOST_OUTPUT),
            (resource.RLIMIT_DATA, MOST_MEMORY, MOST_MEMORY),
        ):
            try:
                resource.prlimit(process, what, (soft, hard))
            except ProcessLookupError:
                return


def jobs_for_this_machine() -> int:
    """How many processes keep the machine busy but usable."""
    return max(1, len(os.sched_getaffinity(0)))
