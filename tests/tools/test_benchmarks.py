"""The benchmark runner: it compares outputs, reports failures, measures peak memory, says what is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

RUNNER = Path(__file__).resolve().parents[2] / "benchmarks" / "run.py"


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the benchmarks, quickly."""
    command = [sys.executable, str(RUNNER), "--quick", "--repeat", "1", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def fake_binary(path: Path, body: str) -> Path:
    """A program that stands in for Adder."""
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def test_same_output_and_memory(tmp_path: Path) -> None:
    """A binary that computes the same passes, and its peak memory is its own, not that of the runner."""
    binary = fake_binary(tmp_path / "good", f'exec {sys.executable} -I -S -B "$@"')
    figures = tmp_path / "figures.json"
    run = bench("--speed", "--only", "fannkuch", "--binary", f"Mine={binary}", "--json", str(figures))
    assert run.returncode == 0, run.stdout + run.stderr
    row = json.loads(figures.read_text())["programs"]["fannkuch"]
    assert row["Mine"]["failure"] is None
    assert row["Mine"]["output"] == row["CPython"]["output"]
    assert abs(row["Mine"]["peak_kb"] - row["CPython"]["peak_kb"]) < 2000
    assert 4000 < row["CPython"]["peak_kb"] < 16000


def test_wrong_output(tmp_path: Path) -> None:
    """A fast binary that prints something else fails."""
    binary = fake_binary(tmp_path / "wrong", "echo flips 6 11")
    run = bench("--speed", "--only", "fannkuch", "--binary", str(binary))
    assert run.returncode == 1
    assert "fannkuch on Adder: wrong output" in run.stdout


def test_death_by_signal(tmp_path: Path) -> None:
    """A binary that crashes is named with the signal."""
    binary = fake_binary(tmp_path / "crash", "kill -SEGV $$")
    run = bench("--speed", "--only", "fannkuch", "--binary", str(binary))
    assert run.returncode == 1
    assert "fannkuch on Adder: died by SIGSEGV" in run.stdout


def test_missing_binary(tmp_path: Path) -> None:
    """Without a binary the others are measured all the same."""
    run = bench("--speed", "--only", "fannkuch", "--binary", str(tmp_path / "none"))
    assert run.returncode == 0
    assert "is not built yet" in run.stdout


def test_memory_check_failure(tmp_path: Path) -> None:
    """A memory check passes only if its last line is `ok`."""
    binary = fake_binary(tmp_path / "grows", "echo growing; echo FAILED")
    run = bench("--memory", "--binary", str(binary))
    assert run.returncode == 1
    assert "memory check fragmentation on Adder: failed" in run.stdout
