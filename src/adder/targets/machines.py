"""Processors, as the C compilers name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Machine:
    """A processor with its calling convention: what `zig cc` and `gcc` must be told to compile for it."""

    name: str
    zig_target: str
    gcc: str
    """The program to call; a cross-compiler has the triple in its name."""
    zig_cpu: str | None = None
    gcc_flags: tuple[str, ...] = ()

    @property
    def freestanding(self) -> bool:
        """There is no operating system and no C library."""
        return "freestanding" in self.zig_target


def _thumb(name: str, cpu: str, gcc_flags: tuple[str, ...] = ("-mfloat-abi=soft",)) -> Machine:
    hard_float = "-mfloat-abi=hard" in gcc_flags
    return Machine(
        name=name,
        zig_target="thumb-freestanding-eabihf" if hard_float else "thumb-freestanding-eabi",
        zig_cpu=cpu,
        gcc="arm-none-eabi-gcc",
        gcc_flags=(
            "-mthumb",
            "-masm-syntax-unified",
            f"-mcpu={cpu.split('+')[0].replace('_', '-')}",
            *gcc_flags,
        ),
    )


X86_64 = Machine("x86_64", "x86_64-linux-musl", "gcc")
AARCH64 = Machine("aarch64", "aarch64-linux-musl", "gcc")
CORTEX_M0 = _thumb("cortex-m0", "cortex_m0")
CORTEX_M3 = _thumb("cortex-m3", "cortex_m3")
CORTEX_M4F = _thumb("cortex-m4f", "cortex_m4+vfp4d16sp", ("-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"))
"""The floating-point unit knows single precision only."""
