"""Programs sent to a board over its raw prompt, the way mpremote and Thonny do it.

The raw prompt (Ctrl-A) echoes nothing. It takes a program up to Ctrl-D and answers `OK`, what the program prints,
Ctrl-D, the traceback if there is one, Ctrl-D, `>`. With raw paste, which is tried first, the board says how many
bytes it can take, so that nothing is lost on a line without flow control.
"""

from __future__ import annotations

import re
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass

from adder.toolchain.console import Console, ConsoleTimeout
from adder.toolchain.errors import ToolchainError

CTRL_A, CTRL_B, CTRL_C, CTRL_D = b"\x01", b"\x02", b"\x03", b"\x04"
BANNER = b"raw REPL; CTRL-B to exit\r\n>"
ASK_RAW_PASTE = b"\x05A\x01"
PASTE_CHUNK = 256
PASTE_PAUSE = 0.01

_EXIT = re.compile(rb"^SystemExit(?:: (-?\d+|.+?))?\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What became of a program."""

    output: bytes
    error: bytes
    """The traceback; empty if the program ended by itself."""

    @property
    def message(self) -> bytes:
        """What is to be shown of the error: nothing of an exit with a number."""
        left = _EXIT.search(self.error)
        if not left:
            return self.error
        value = left[1] or b""
        return b"" if not value or value.lstrip(b"-").isdigit() else value + b"\n"

    @property
    def status(self) -> int:
        """The exit status that the Unix program would give."""
        if not self.error:
            return 0
        if left := _EXIT.search(self.error):
            value = left[1] or b"0"
            return int(value) & 0xFF if value.lstrip(b"-").isdigit() else 1
        return 1


class RawRepl:
    """The raw prompt of a board. `output` receives what programs print, as it arrives."""

    def __init__(self, console: Console, output: Callable[[bytes], object] = lambda data: None) -> None:
        self.console = console
        self.output = output
        self.raw_paste = True
        self.at_prompt = False

    def enter(self, timeout: float = 10) -> None:
        """Stop what runs and get the raw prompt. A board that is still starting is asked again."""
        deadline = time.monotonic() + timeout
        while True:
            self.console.send(b"\r" + CTRL_C + CTRL_C + b"\r" + CTRL_A)
            try:
                self.console.expect(BANNER, min(1.0, timeout))
                break
            except ConsoleTimeout:
                if time.monotonic() > deadline:
                    raise
        self.console.quiet(0.05)
        self.at_prompt = True

    def leave(self) -> None:
        """Go back to the friendly prompt."""
        self.console.send(b"\r" + CTRL_B)
        self.console.expect(">>> ")

    def run(self, program: bytes | str, timeout: float | None = 60) -> Outcome:
        """Run a program to its end; no time limit if the timeout is None."""
        if not self.at_prompt:
            self.console.expect(">")
        self.at_prompt = False
        self._send_program(program.encode() if isinstance(program, str) else program)
        return self.finish(timeout)

    def finish(self, timeout: float | None = 60) -> Outcome:
        """Wait for the end of the program that runs."""
        limit = None if timeout is None else time.monotonic() + timeout
        output = self._until_ctrl_d(limit, self.output)
        error = self._until_ctrl_d(limit)
        return Outcome(output, error)

    def evaluate(self, expression: str, timeout: float = 10) -> str:
        """The printed value of an expression."""
        outcome = self.run(f"print({expression})", timeout)
        if outcome.error:
            raise ToolchainError(outcome.error.decode(errors="replace"))
        return outcome.output.decode().strip()

    def soft_reset(self, timeout: float = 10) -> None:
        """Restart the program's world; the raw prompt comes back."""
        self.console.send(CTRL_D)
        self.console.expect(b"soft reboot\r\n", timeout)
        self.console.expect(BANNER, timeout)
        self.at_prompt = True

    def _send_program(self, program: bytes) -> None:
        if self.raw_paste:
            self.console.send(ASK_RAW_PASTE)
            answer = self._exactly(2)
            if answer == b"R\x01":
                self._raw_paste(program)
                return
            self.raw_paste = False
            if answer != b"R\x00":
                # A board that knows nothing of raw paste took the request for Ctrl-A and the start of a program.
                self.console.expect(BANNER)
        for start in range(0, len(program), PASTE_CHUNK):
            self.console.send(program[start : start + PASTE_CHUNK])
            time.sleep(PASTE_PAUSE)
        self.console.send(CTRL_D)
        self.console.expect("OK")

    def _raw_paste(self, program: bytes) -> None:
        (window,) = struct.unpack("<H", self._exactly(2))
        room, position = window, 0
        while position < len(program):
            while room == 0 or self.console.pending:
                signal = self._exactly(1)
                if signal == CTRL_A:
                    room += window
                elif signal == CTRL_D:
                    self.console.send(CTRL_D)
                    return
                else:
                    raise ToolchainError(f"unexpected byte {signal!r} while a program was sent")
            self.console.send(program[position : position + room])
            room, position = max(0, room - len(program) + position), position + room
        self.console.send(CTRL_D)
        self.console.expect(CTRL_D)

    def _exactly(self, count: int, timeout: float = 10) -> bytes:
        deadline = time.monotonic() + timeout
        received = b""
        while len(received) < count:
            if time.monotonic() > deadline:
                raise ConsoleTimeout(b"?" * count, received)
            received += self.console.receive(0.1)
        self.console.pending = received[count:]
        return received[:count]

    def _until_ctrl_d(self, limit: float | None, output: Callable[[bytes], object] | None = None) -> bytes:
        collected = b""
        while True:
            piece, end, rest = self.console.receive(0.2).partition(CTRL_D)
            collected += piece
            if output and piece:
                output(piece)
            if end:
                self.console.pending = rest
                return collected
            if limit is not None and time.monotonic() > limit:
                raise ConsoleTimeout(CTRL_D, collected)
