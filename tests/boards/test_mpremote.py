"""mpremote works on boards, over the serial line that QEMU gives them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MPREMOTE = str(Path(sys.executable).parent / "mpremote")

boards = pytest.mark.parametrize("device", ["pyboard", "qemu-m3", "microbit"], indirect=True)


def mpremote(device: str, *arguments: str) -> str:
    """Run a command; the result is what it shows. Each command starts with a soft reset, unless it is `resume`."""
    command = [MPREMOTE, "connect", device, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@boards
def test_exec_and_eval(device: str) -> None:
    assert mpremote(device, "exec", "x = 41; print('printed', x)") == "printed 41\n"
    assert mpremote(device, "resume", "exec", "print(x + 1)") == "42\n"
    assert mpremote(device, "resume", "eval", "x * 2") == "82\n"
    assert mpremote(device, "eval", "'x' in globals()") == "False\n", "a soft reset has come before"


@boards
def test_run(device: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    lines = [f"x{i} = {i}" for i in range(60)]
    script.write_text("\n".join([*lines, "for i in range(3):", "    print(i, x59)", "print('é→')"]))
    assert mpremote(device, "run", str(script)) == "0 59\n1 59\n2 59\né→\n"


@boards
def test_soft_reset(device: str) -> None:
    mpremote(device, "exec", "kept = 1")
    mpremote(device, "resume", "soft-reset")
    assert mpremote(device, "resume", "eval", "'kept' in globals()") == "False\n"
    assert mpremote(device, "soft-reset", "eval", "1 + 2") == "3\n"


@boards
def test_error(device: str) -> None:
    command = [MPREMOTE, "connect", device, "exec", "print('before'); 1 / 0"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("before\n")
    assert "ZeroDivisionError" in done.stdout + done.stderr
    assert mpremote(device, "eval", "5") == "5\n"
