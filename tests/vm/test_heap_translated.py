"""A program that works heap, strings and tables hard, translated to C: ordinary, 32-bit and stress builds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).resolve().parent / "programs"
EXPECTED = """487680 130816 0 1 350 0 77 1 MemoryError 0 MemoryError 1 0 1 1"""
SMALL_TARGET = (
    "word_bits=32",
    "float_bits=32",
    "growing_heap=False",
    "large_heap=False",
    "attribute_cache_size=0",
)


def zig(target: str = "") -> list[str]:
    """The C compiler, for another target if one is named."""
    command = [sys.executable, "-m", "ziglang", "cc", "-fno-sanitize=undefined", "-fno-strict-aliasing", "-w"]
    return [*command, "-target", target] if target else command


@pytest.mark.parametrize(
    ("settings", "target"),
    [
        (("debug=True",), ""),
        (("debug=True", "stress=True"), ""),
        (("debug=True", *SMALL_TARGET), "x86-linux-musl"),
    ],
    ids=["debug", "stress", "small"],
)
def test_heap_program(tmp_path, settings, target):
    code, program = tmp_path / "program.c", tmp_path / "program"
    translate = [sys.executable, str(PROGRAMS / "translate.py"), "heap_program", str(code), *settings]
    result = subprocess.run(translate, capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, result.stderr[-4000:]
    command = [
        *zig(target),
        "-O1" if settings == ("debug=True",) else "-O0",
        str(code),
        "-o",
        str(program),
        "-lm",
    ]
    result = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert result.returncode == 0, result.stderr[-4000:]
    result = subprocess.run([str(program)], capture_output=True, text=True, timeout=300, check=False)
    assert (result.returncode, result.stdout.split(), result.stderr) == (0, EXPECTED.split(), "")
