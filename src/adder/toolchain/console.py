"""A console to a board: bytes to and from its serial line, with time limits.

The line may be a serial port of this machine or an emulator; both are a `Line`.
"""

from __future__ import annotations

import time
from typing import Protocol

import serial

from adder.toolchain.errors import ToolchainError

BAUD_RATE = 115200


class Line(Protocol):
    """The far end of a console."""

    def read(self, timeout: float) -> bytes:
        """What arrives within the time (as soon as there is anything); empty if nothing does."""
        ...

    def write(self, data: bytes) -> None:
        """Send all of the data."""
        ...

    def close(self) -> None:
        """Give up the line."""
        ...


class SerialLine:
    """A serial port, or what looks like one on USB."""

    def __init__(self, device: str) -> None:
        try:
            self.port = serial.Serial(device, BAUD_RATE)
        except serial.SerialException as error:
            raise ToolchainError(f"cannot open {device}: {error}") from error

    def read(self, timeout: float) -> bytes:
        """See Line."""
        self.port.timeout = timeout
        first = self.port.read(1)
        return first + self.port.read(self.port.in_waiting) if first else b""

    def write(self, data: bytes) -> None:
        """See Line."""
        self.port.write(data)

    def close(self) -> None:
        """See Line."""
        self.port.close()


class ConsoleTimeout(ToolchainError):
    """The board did not send what was expected; `received` is what came instead."""

    def __init__(self, expected: bytes, received: bytes) -> None:
        super().__init__(f"the board did not send {expected!r} in time; it sent {received[-300:]!r}")
        self.received = received


class Console:
    """A line with a memory: what arrived but was not asked for yet stays."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.pending = b""

    def send(self, data: bytes | str) -> None:
        """Send text or bytes as they are; the Enter key is "\\r"."""
        self.line.write(data.encode() if isinstance(data, str) else data)

    def expect(self, expected: bytes | str, timeout: float = 10) -> bytes:
        """Wait until this arrives and return all that came before it."""
        wanted = expected.encode() if isinstance(expected, str) else expected
        deadline = time.monotonic() + timeout
        while wanted not in self.pending:
            left = deadline - time.monotonic()
            if left <= 0:
                raise ConsoleTimeout(wanted, self.pending)
            self.pending += self.line.read(left)
        before, _, self.pending = self.pending.partition(wanted)
        return before

    def receive(self, timeout: float) -> bytes:
        """Whatever arrived, or arrives within the time."""
        received = self.pending or self.line.read(timeout)
        self.pending = b""
        return received

    def quiet(self, timeout: float = 0.1) -> bytes:
        """Wait until nothing arrives for the time, and return what did before."""
        received = b""
        while piece := self.receive(timeout):
            received += piece
        return received

    def close(self) -> None:
        """Give up the line."""
        self.line.close()
