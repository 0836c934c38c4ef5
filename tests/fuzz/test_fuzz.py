"""A bounded share of the fuzzing, the same in every run: mutated sources and random values do Adder no harm."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import fuzz_bytecode
import fuzz_control
import fuzz_source
import fuzz_values
import pytest
from fuzzing.campaign import fuzz
from fuzzing.corpus import load_corpus
from fuzzing.expressions import ORDINARY
from fuzzing.process import Target
from harness import default_binary

STRESS = bool(os.environ.get("ADDER_STRESS"))
SLOWNESS = 10 if STRESS else 1
COUNTS = {"compile": 8_000, "run": 1_600, "bytecode": 4_000}
HEAPS = ("128K", "256K") if STRESS else ("2M", "8M")


def target(cpu_seconds: int) -> Target:
    """The program under test."""
    binary = default_binary()
    if not binary.exists():
        pytest.fail(f"no program to test: {binary} does not exist", pytrace=False)
    return Target(binary, (), cpu_seconds * SLOWNESS)


@pytest.mark.parametrize("mode", ["compile", "run"])
@pytest.mark.parametrize("seed", [1, 2])
def test_mutated_sources(mode: str, seed: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """No mutation of a source crashes the compiler or the interpreter."""
    program = target(fuzz_source.CPU_SECONDS[mode])
    campaign = fuzz_source.SourceCampaign(program, seed, HEAPS, load_corpus(), mode)
    reporter = fuzz(campaign, COUNTS[mode] // SLOWNESS, 1, 3, tmp_path)
    if reporter.findings:
        pytest.fail(capfd.readouterr().out, pytrace=False)


@pytest.mark.parametrize("options", [(), ("-X", "in-place")], ids=["heap", "in-place"])
def test_mutated_bytecode(
    options: tuple[str, ...], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """No bytecode file crashes the loader, and what passes the verifier does not crash the interpreter."""
    program = replace(target(fuzz_bytecode.CPU_SECONDS), options=options)
    corpus = fuzz_bytecode.load_bytecode(30)
    campaign = fuzz_bytecode.BytecodeCampaign(program, 1, HEAPS, corpus)
    reporter = fuzz(campaign, COUNTS["bytecode"] // SLOWNESS, 1, 3, tmp_path)
    if reporter.findings:
        pytest.fail(capfd.readouterr().out, pytrace=False)


@pytest.mark.parametrize("topic", list(ORDINARY))
@pytest.mark.parametrize("hostile", [False, True], ids=["ordinary", "hostile"])
def test_random_values(topic: str, hostile: bool) -> None:
    """Formatting, `struct` and conversions give what CPython gives, and hostile arguments do no harm."""
    found = fuzz_values.fuzz(target(60), topic, 4_000 // SLOWNESS, 1, hostile)
    if found:
        shown = "\n".join(str(difference) for difference in found[:10])
        pytest.fail(f"{len(found)} expressions go wrong:\n{shown}", pytrace=False)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_control_flow(seed: int) -> None:
    """Functions of nested try, loops, with, generators and coroutines do what they do on CPython."""
    found = fuzz_control.fuzz(target(60), 600 // SLOWNESS, seed)
    if found:
        pytest.fail(f"{len(found)} functions go wrong, such as\n{found[0]}", pytrace=False)
