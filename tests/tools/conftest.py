"""Firmware written by hand, to test the toolchain without the virtual machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from adder.targets.registry import TARGETS
from adder.toolchain.build import Build, Variant
from adder.toolchain.compilers import COMPILERS

FIRMWARE = Path(__file__).parent / "firmware"

BuildEcho = Callable[..., Build]

STM32_UART = """
#define CHIP_INIT (REGISTER(0xe000ed88) |= 0xf << 20, REGISTER(0x40023844) |= 1 << 4, REGISTER(0x4001100c) = 0x200c)
#define UART_CAN_PUT (REGISTER(0x40011000) & 0x80)
#define UART_PUT(c) (REGISTER(0x40011004) = (c))
#define UART_CAN_GET (REGISTER(0x40011000) & 0x20)
#define UART_GET REGISTER(0x40011004)
"""
NRF51_UART = """
static unsigned char used;
#define CHIP_INIT (REGISTER(0x40002500) = 4, REGISTER(0x40002000) = 1, REGISTER(0x40002008) = 1)
#define UART_CAN_PUT (!used || REGISTER(0x4000211c))
#define UART_PUT(c) (used = 1, REGISTER(0x4000211c) = 0, REGISTER(0x4000251c) = (c))
#define UART_CAN_GET REGISTER(0x40002108)
#define UART_GET (REGISTER(0x40002108) = 0, REGISTER(0x40002518))
"""
CMSDK_UART = """
#define CHIP_INIT (REGISTER(0x40004010) = 16, REGISTER(0x40004008) = 3)
#define UART_CAN_PUT (!(REGISTER(0x40004004) & 1))
#define UART_PUT(c) (REGISTER(0x40004000) = (c))
#define UART_CAN_GET (REGISTER(0x40004004) & 2)
#define UART_GET REGISTER(0x40004000)
"""
UARTS = {"pyboard": STM32_UART, "microbit": NRF51_UART, "microbit-8k": NRF51_UART, "qemu-m3": CMSDK_UART}


@pytest.fixture
def build_echo(tmp_path: Path) -> BuildEcho:
    """Build the echo firmware for a target with a compiler."""

    def build(name: str, compiler: str = "zig", directory: Path = tmp_path) -> Build:
        job = Build(TARGETS[name], Variant(), COMPILERS[compiler], directory)
        job.run(lambda: UARTS[name] + (FIRMWARE / "echo.c").read_text())
        return job

    return build
