"""`adder run BOARD SCRIPT`: the program's output is shown, and its status is that of the command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ADDER = str(Path(sys.executable).parent / "adder")

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(params=["pyboard", "microbit", "qemu-m3"])
def run(request: pytest.FixtureRequest, build_firmware: Callable[[str], Path]) -> Run:
    """Run the command on each board in the emulator, with a text on its standard input."""
    build_firmware(request.param)

    def run_command(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ADDER, "run", request.param, *arguments],
            input=text,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run_command


@pytest.mark.parametrize(
    ("program", "output", "status"),
    [
        ("for i in range(3): print(i, end=' ')", "0 1 2 ", 0),
        ("print('é→')", "é→\n", 0),
        ("print(1); raise SystemExit(7)", "1\n", 7),
        ("import sys; sys.exit()", "", 0),
        ("import sys; sys.exit(300)", "", 44),
        ("import sys; sys.exit('bye')", "bye\n", 1),
    ],
)
def test_status(run: Run, tmp_path: Path, program: str, output: str, status: int) -> None:
    script = tmp_path / "script.py"
    script.write_text(program)
    done = run(str(script))
    assert (done.stdout, done.returncode) == (output, status)


def test_error(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print('before')\ndef f():\n    return 1 / 0\nf()\n")
    done = run(str(script))
    assert done.returncode == 1
    assert done.stdout.startswith("before\nTraceback (most recent call last):\n")
    assert done.stdout.endswith("ZeroDivisionError: division by zero\n")


def test_script_from_standard_input(run: Run) -> None:
    done = run(text="print(6 * 7)\n")
    assert (done.stdout, done.returncode) == ("42\n", 0)


def test_large_script(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("\n".join([*(f"x = {i}  # {'-' * 60}" for i in range(200)), "print(x)"]))
    assert run(str(script)).stdout == "199\n"


def test_time_limit(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print('on', end='')\nwhile True: pass\n")
    done = run("--timeout", "2", str(script))
    assert done.returncode != 0
    assert done.stdout.startswith("on")
