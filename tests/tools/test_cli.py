"""The `adder` command, run the way a user does, on the echo firmware where it needs an image."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from adder.cli import main
from adder.targets.registry import TARGETS
from adder.toolchain.build import Build
from adder.toolchain.emulator import missing_emulator

MICROBIT_STACK = TARGETS["microbit"].memory.stack_size
ADDER = str(Path(sys.executable).parent / "adder")


@pytest.fixture
def workplace(tmp_path: Path, build_echo: Callable[..., Build], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with build/microbit made from the echo firmware."""
    build_echo("microbit", directory=tmp_path / "build" / "microbit")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _adder(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, arguments)
    return result.exit_code, result.output


def test_help_names_the_commands() -> None:
    status, output = _adder("--help")
    assert status == 0
    assert all(name in output for name in ("build", "run", "size", "flash"))


def test_unknown_target_is_refused() -> None:
    status, output = _adder("build", "toaster")
    assert status == 2
    assert "'toaster' is not one of 'unix', 'pyboard'" in output


@pytest.mark.parametrize("command", ["run", "size", "flash"])
def test_missing_image_says_what_to_do(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if command == "run" and (reason := missing_emulator(TARGETS["microbit"])):
        pytest.skip(reason)
    status, output = _adder(command, "microbit")
    assert status == 1
    assert "adder build microbit" in output


def test_size_prints_a_table(workplace: Path) -> None:
    status, output = _adder("size", "microbit")
    assert status == 0
    assert "BBC micro:bit v1" in output
    row = next(line for line in output.splitlines() if "(C compiler's libraries)" in line)
    assert int(row.split()[-1].replace(",", "")) > 1000
    assert f"C stack: {MICROBIT_STACK:,} bytes" in output
    assert "heap:    1" in output


def test_flash_shows_the_command(workplace: Path) -> None:
    status, output = _adder("flash", "microbit", "--dry-run", "--tool", "pyocd")
    assert status == 0
    assert output.split()[0].endswith("pyocd")
    assert output.split()[1:] == ["load", "-t", "nrf51", "build/microbit/firmware.hex"]


def test_flash_refuses_what_is_no_board() -> None:
    assert _adder("flash", "unix") == (1, "Error: unix is not something to flash\n")


def test_flash_names_the_tools_that_would_do(workplace: Path) -> None:
    status, output = _adder("flash", "microbit", "--tool", "hammer")
    assert status == 1
    assert "pyocd, openocd, not with hammer" in output


def test_run_connects_the_terminal(workplace: Path) -> None:
    if reason := missing_emulator(TARGETS["microbit"]):
        pytest.skip(reason)
    ours, theirs = pty.openpty()
    program = subprocess.Popen([ADDER, "run", "microbit"], stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        shown += _read_until(ours, b"ready")
        os.write(ours, b"hello\x03\r")
        shown += _read_until(ours, b"hello\x03\n")
        os.write(ours, b"\x1d")
        assert program.wait(timeout=10) == 0
    finally:
        program.kill()
        os.close(ours)
    assert b"Ctrl-] leaves." in shown


def _read_until(descriptor: int, expected: bytes, seconds: float = 20) -> bytes:
    received, deadline = b"", time.monotonic() + seconds
    os.set_blocking(descriptor, False)
    while expected not in received:
        assert time.monotonic() < deadline, f"only {received!r} came"
        try:
            received += os.read(descriptor, 1024)
        except BlockingIOError:
            time.sleep(0.05)
    return received
