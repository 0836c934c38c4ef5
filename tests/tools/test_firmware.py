"""Images made by the toolchain start in the emulator, on every chip and with every compiler that is installed."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from adder.targets.registry import TARGETS
from adder.toolchain.build import Build
from adder.toolchain.compilers import COMPILERS
from adder.toolchain.emulator import Emulator, missing_emulator

BOARDS = [name for name, target in TARGETS.items() if target.emulation]
STACKS = {name: TARGETS[name].memory.stack_size for name in ("pyboard", "microbit", "microbit-8k", "qemu-m3")}
RAM = {"pyboard": 131072, "microbit": 16384, "microbit-8k": 8192, "qemu-m3": 4194304}


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("name", BOARDS)
def test_firmware_starts_computes_and_echoes(
    name: str, compiler: str, build_echo: Callable[..., Build]
) -> None:
    target = TARGETS[name]
    if reason := COMPILERS[compiler].missing(target.machine) or missing_emulator(target):
        pytest.skip(reason)
    job = build_echo(name, compiler)
    with Emulator(target, job.image) as console:
        lines = console.expect("ready\r\n", timeout=20).decode().split()
        console.send("hello\r")
        console.expect("hello\n")
    values = {key: int(value) for key, _, value in (line.partition("=") for line in lines)}
    assert values["data"] == 0x12345678
    assert values["bss"] == 0
    assert values["wide"] == 1000000007 * 998244353 // 3
    assert values["sqrt"] == pytest.approx(math.sqrt(2) * 1e6, abs=1)
    assert values["sin"] == pytest.approx(math.sin(2) * 1e6, abs=1)
    assert values["pow"] == pytest.approx(2**10.5 * 100, abs=1)
    assert values["atan2"] == pytest.approx(math.atan2(2, 3) * 1e6, abs=1)
    assert values["stack"] == STACKS[name]
    data_and_bss = RAM[name] - STACKS[name] - values["heap"]
    assert 200 < data_and_bss < 2000


def test_warnings_of_the_c_compiler_are_kept(build_echo: Callable[..., Build]) -> None:
    assert build_echo("microbit").warnings == ""
