"""The Unix program on a pseudo-terminal, for tests that press keys, and run with options, for tests of those."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import subprocess
import termios
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adder.toolchain.console import Console

FIRST_PROMPT = ">>> "
NEXT_PROMPT = "... "


class Terminal:
    """A program whose standard input, output and error are a terminal; the near end is a `Line` of a console."""

    def __init__(self, command: list[str], directory: Path, environment: dict[str, str]) -> None:
        self.near, far = pty.openpty()

        def become_session_leader() -> None:
            os.setsid()
            fcntl.ioctl(far, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            command,
            stdin=far,
            stdout=far,
            stderr=far,
            cwd=directory,
            env=environment,
            preexec_fn=become_session_leader,
        )
        os.close(far)

    def read(self, timeout: float) -> bytes:
        """See Line. Empty as well when the program has ended."""
        if not select.select([self.near], [], [], timeout)[0]:
            return b""
        try:
            return os.read(self.near, 65536)
        except OSError:
            return b""

    def write(self, data: bytes) -> None:
        """See Line."""
        os.write(self.near, data)

    def close(self) -> None:
        """See Line."""
        self.process.kill()
        self.process.wait()
        os.close(self.near)

    def status(self) -> int:
        """Wait for the end of the program; its exit status."""
        return self.process.wait(timeout=10)


class Session(Console):
    """A console to the prompt of a running program."""

    def __init__(self, terminal: Terminal) -> None:
        super().__init__(terminal)
        self.terminal = terminal

    def press(self, keys: str | bytes, until: str | bytes = FIRST_PROMPT) -> str:
        """Press keys; the result is all that is shown up to a text, which is taken away."""
        self.send(keys)
        return self.expect(until).decode()

    def enter(self, line: str, until: str | bytes = FIRST_PROMPT) -> str:
        """Type a line; the result is what is shown between its echo and a text, by default the next prompt."""
        shown = self.press(line + "\r", until)
        echo = line + "\r\n"
        assert shown.startswith(echo), shown
        return shown[len(echo) :]

    def status(self) -> int:
        """Wait for the end of the program; its exit status."""
        return self.terminal.status()


@dataclass(frozen=True)
class Place:
    """Where programs run: an own directory, which is the user's as well."""

    binary: Path
    directory: Path

    def environment(self, changes: dict[str, str]) -> dict[str, str]:
        """The environment variables of a program."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MICROPY")}
        return kept | {"HOME": str(self.directory)} | changes

    def run(
        self, *arguments: str, text: str | bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run the program with arguments, a text on its standard input, and environment variables."""
        done = subprocess.run(
            [str(self.binary), *arguments],
            input=text.encode() if isinstance(text, str) else text,
            capture_output=True,
            cwd=self.directory,
            env=self.environment(variables),
            timeout=30,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode()
        )

    def write(self, name: str, text: str | bytes) -> Path:
        """Make a file."""
        path = self.directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path


Start = Callable[..., Session]
"""Start the program on a terminal, with arguments and environment variables."""
