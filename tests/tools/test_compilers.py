"""What the options given to the C compilers promise holds in the programs they make."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from elftools.elf.constants import E_FLAGS
from elftools.elf.elffile import ELFFile

from adder.targets.registry import TARGETS
from adder.targets.unix import Unix
from adder.toolchain.build import Build, Variant
from adder.toolchain.compilers import COMPILERS
from adder.toolchain.errors import ToolchainError

PROGRAM = """
#include <stdint.h>
#include <stdio.h>

int grows(int x);
#if PART != 1
int grows(int x) { return x + 1 > x; }
#endif

#if PART != 2
static float read_as_float(int *word) {
    float *same = (float *)word;
    *word = 0x3f800000;
    *same += 1.0f;
    return *word == 0x40000000 ? *same : -1.0f;
}

int main(int count, char **arguments) {
    volatile double a = 1.0 + 0x1p-30, b = 1.0 - 0x1p-30;
    int word;
    (void)arguments;
    printf("wraps %d\\n", !grows(INT32_MAX - 1 + count));
    printf("aliases %d\\n", read_as_float(&word) == 2.0f);
    printf("rounds %d\\n", a * b - 1.0 == 0.0);
#ifdef ADDER_DEBUG
    printf("debug\\n");
#endif
    return 7;
}
#endif
"""
"""As the translator writes it: for Unix the C compiler gets it in two parts."""


def _build(directory: Path, variant: Variant, compiler: str) -> Build:
    if reason := COMPILERS[compiler].missing(Unix.machine):
        pytest.skip(reason)
    job = Build(Unix, variant, COMPILERS[compiler], directory)
    job.run(lambda: PROGRAM)
    return job


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("variant", [Variant(), Variant(debug=True), Variant(stress=True)], ids=str)
def test_unix_program_means_what_typed_python_means(tmp_path: Path, variant: Variant, compiler: str) -> None:
    job = _build(tmp_path, variant, compiler)
    result = subprocess.run([job.image], capture_output=True, text=True, check=False)
    expected = "wraps 1\naliases 1\nrounds 1\n" + "debug\n" * variant.debug
    assert (result.stdout, result.returncode) == (expected, 7)
    assert job.warnings == ""


def test_unix_program_is_static(tmp_path: Path) -> None:
    with _build(tmp_path, Variant(), "zig").image.open("rb") as file:
        assert not list(ELFFile(file).iter_segments("PT_INTERP"))


@pytest.mark.parametrize(("name", "hard"), [("pyboard", True), ("microbit", False), ("qemu-m3", False)])
def test_float_registers_are_used_where_there_are_some(tmp_path: Path, name: str, hard: bool) -> None:
    job = Build(TARGETS[name], Variant(), COMPILERS["zig"], tmp_path)
    job.run(lambda: "float entry(float x) { return x; }")
    with job.image.open("rb") as file:
        assert bool(ELFFile(file)["e_flags"] & E_FLAGS.EF_ARM_ABI_FLOAT_HARD) == hard


def test_variants_have_directories_of_their_own() -> None:
    variants = [Variant(), Variant(debug=True), Variant(stress=True), Variant(debug=True, stress=True)]
    names = [str(variant.directory(Unix)) for variant in variants]
    assert names == ["build/unix", "build/unix-debug", "build/unix-stress", "build/unix-debug-stress"]


def test_missing_compiler_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    job = Build(TARGETS["microbit"], Variant(), COMPILERS["gcc"], tmp_path)
    with pytest.raises(
        ToolchainError, match="cannot build microbit with gcc: the program arm-none-eabi-gcc is not"
    ):
        job.run(lambda: "")


def test_mistake_in_typed_python_ends_the_build(tmp_path: Path) -> None:
    def translate() -> str:
        raise ValueError("a mistake")

    job = Build(Unix, Variant(), COMPILERS["zig"], tmp_path)
    with pytest.raises(ValueError, match="a mistake"):
        job.run(translate)
    assert not job.image.exists()
