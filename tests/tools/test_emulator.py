"""What goes wrong in the emulator is told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from adder.targets.boards.microbit import Microbit
from adder.targets.unix import Unix
from adder.toolchain.build import Build, Variant
from adder.toolchain.compilers import COMPILERS
from adder.toolchain.console import Console, SerialLine
from adder.toolchain.emulator import Emulator, missing_emulator
from adder.toolchain.errors import ToolchainError

CRASH = """
extern unsigned __stack_top[];
static void fault(void) { __builtin_trap(); }
__attribute__((section(".vectors"), used)) const void *const vectors[4] = {__stack_top, fault, fault, fault};
"""


def test_crash_of_the_firmware_is_an_error(tmp_path: Path) -> None:
    if reason := missing_emulator(Microbit):
        pytest.skip(reason)
    job = Build(Microbit, Variant(), COMPILERS["zig"], tmp_path)
    job.run(lambda: CRASH)
    with (
        Emulator(Microbit, job.image) as console,
        pytest.raises(ToolchainError, match=r"emulator ended with status .*\n.*Lockup"),
    ):
        console.expect("anything")


def test_target_without_emulator_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="cannot run unix: there is no emulator for unix"):
        Emulator(Unix, tmp_path)


KILLED = """
import os, signal, sys
from pathlib import Path
from adder.targets.boards.microbit import Microbit
from adder.toolchain.emulator import Emulator
with Emulator(Microbit, Path(sys.argv[1])) as console:
    console.expect("ready")
    print(console.line.process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _is_running(process: str) -> bool:
    """Whether the process exists and is not just waiting to be noticed as ended."""
    try:
        state = (Path("/proc") / process / "stat").read_text()
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_emulator_ends_with_the_program_that_started_it(build_echo: Callable[..., Build]) -> None:
    if reason := missing_emulator(Microbit):
        pytest.skip(reason)
    image = build_echo("microbit").image
    started = subprocess.run(
        [sys.executable, "-c", KILLED, image], capture_output=True, text=True, check=False
    )
    assert started.returncode == -signal.SIGKILL
    deadline = time.monotonic() + 5
    while _is_running(started.stdout.strip()):
        assert time.monotonic() < deadline, "the emulator still runs"
        time.sleep(0.05)


def test_serial_port_is_a_line() -> None:
    board, port = os.openpty()
    console = Console(SerialLine(os.ttyname(port)))
    console.send("ping\r")
    assert os.read(board, 100) == b"ping\r"
    os.write(board, b"one\r\ntwo\r\n")
    assert console.expect("\r\n") == b"one"
    assert console.expect("\r\n") == b"two"
    console.close()


def test_serial_port_that_does_not_exist() -> None:
    with pytest.raises(ToolchainError, match="cannot open /dev/nothing"):
        SerialLine("/dev/nothing")
