"""Runs a command and says how it ended, what it printed, and how much processor time it took."""

import os
import resource
import select
import signal
import tempfile
import time
from dataclasses import dataclass

ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "LC_ALL": "C.UTF-8"}

MOST_MEMORY = 8 << 30


@dataclass(frozen=True)
class Finished:
    """How a command ended; `seconds` is user and system time, `wall` the time on the clock."""

    status: int
    output: str
    seconds: float
    wall: float
    timed_out: bool

    @property
    def failure(self) -> str | None:
        """Why this was no success, in a few words."""
        if self.timed_out:
            return "timed out"
        if self.status < 0:
            return f"died by {signal.Signals(-self.status).name}"
        return f"exit status {self.status}" if self.status else None


def run(command: list[str], timeout: float = 120.0) -> Finished:
    """Run a command with nothing on its standard input; both its outputs are kept together."""
    with tempfile.TemporaryFile() as output:
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_DUP2, output.fileno(), 1),
            (os.POSIX_SPAWN_DUP2, output.fileno(), 2),
        ]
        start = time.perf_counter()
        child = os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=actions)
        # A program that should run out of memory must not take the machine's if it does not.
        resource.prlimit(child, resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        timed_out = not ended_within(child, timeout)
        if timed_out:
            os.kill(child, signal.SIGKILL)
        _, wait_status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - start
        output.seek(0)
        text = output.read().decode(errors="replace")
    status = os.waitstatus_to_exitcode(wait_status)
    return Finished(status, text, usage.ru_utime + usage.ru_stime, wall, timed_out)


def ended_within(child: int, timeout: float) -> bool:
    """Wait for a child to end without reaping it."""
    descriptor = os.pidfd_open(child)
    try:
        ready, _, _ = select.select([descriptor], [], [], timeout)
        return bool(ready)
    finally:
        os.close(descriptor)
