"""What cannot fit is an error of the link, told in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from adder.targets.boards.microbit import Microbit
from adder.targets.memory import KILOBYTE, Region
from adder.toolchain.build import Build, Variant
from adder.toolchain.compilers import COMPILERS
from adder.toolchain.errors import ToolchainError

MOST_VARIABLES = 16 * KILOBYTE - Microbit.memory.stack_size - Microbit.memory.least_heap

PROGRAM = """
extern unsigned __stack_top[];
static char big[SIZE];
__attribute__((section(".vectors"), used)) const void *const vectors[2] = {__stack_top, big};
"""


def _build(directory: Path, size: int, target: type[Microbit] = Microbit) -> None:
    job = Build(target, Variant(), COMPILERS["zig"], directory)
    job.run(lambda: PROGRAM.replace("SIZE", str(size)))


def test_variables_up_to_the_least_heap_fit(tmp_path: Path) -> None:
    _build(tmp_path, MOST_VARIABLES)


def test_too_little_heap_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="too little RAM is left for the heap"):
        _build(tmp_path, MOST_VARIABLES + 8)


def test_too_many_variables_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="will not fit in region 'RAM'"):
        _build(tmp_path, 15 * KILOBYTE)


def test_sections_go_to_extra_regions(tmp_path: Path) -> None:
    class WithMore(Microbit):
        memory = replace(Microbit.memory, extra=(Region("CCM", 0x1000_0000, 64 * KILOBYTE),))

    placed = PROGRAM.replace("static char", '__attribute__((section(".ccm"))) static char').replace(
        "SIZE", "60000"
    )
    job = Build(WithMore, Variant(), COMPILERS["zig"], tmp_path)
    job.run(lambda: placed)
    assert (tmp_path / "firmware.bin").read_bytes()[4:8] == (0x1000_0000).to_bytes(4, "little")


def test_errors_of_the_c_compiler_are_shown(tmp_path: Path) -> None:
    job = Build(Microbit, Variant(), COMPILERS["zig"], tmp_path)
    with pytest.raises(ToolchainError, match="use of undeclared identifier 'nonsense'"):
        job.run(lambda: "int f(void) { return nonsense; }")
