"""Boards in the emulator, for the tests that talk to their prompt."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

import adder
from adder.targets.registry import TARGETS
from adder.toolchain.build import BUILD, Variant
from adder.toolchain.console import Console
from adder.toolchain.emulator import Emulator, missing_emulator
from adder.toolchain.rawrepl import RawRepl

BOARDS = ("pyboard", "microbit", "qemu-m3")
"""The boards on which everything is tested."""

StartBoard = Callable[[str], Console]


def firmware(name: str) -> Path:
    """The image of a board, built if it is missing or older than its source. Skips the test without QEMU."""
    target = TARGETS[name]
    if reason := missing_emulator(target):
        pytest.skip(f"{name} cannot be emulated: {reason}")
    image = Variant().directory(target) / target.outputs[0]
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as lock:
        # Parallel test processes need the same image; the first one builds it.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not image.exists() or image.stat().st_mtime < _newest_source():
            subprocess.run([Path(sys.executable).parent / "adder", "build", name], check=True)
    return image


def _newest_source() -> float:
    return max(path.stat().st_mtime for path in Path(adder.__file__).parent.rglob("*.py"))


@pytest.fixture
def build_firmware() -> Callable[[str], Path]:
    """Build the image of a board, unless there is one that is new enough."""
    return firmware


@pytest.fixture
def start_board() -> Iterator[StartBoard]:
    """Start a board by name; the result is its console. Ends with the test."""
    with ExitStack() as running:

        def start(name: str) -> Console:
            image = firmware(name)
            return running.enter_context(Emulator(TARGETS[name], image))

        yield start


@pytest.fixture
def device(request: pytest.FixtureRequest) -> Iterator[str]:
    """The path of a terminal that is the serial line of a board, which the test's parameter names."""
    name = request.param
    image = firmware(name)
    emulation = TARGETS[name].emulation
    assert emulation
    command = [emulation.program, "-M", emulation.machine, *emulation.options, "-kernel", str(image)]
    command += ["-display", "none", "-monitor", "none", "-serial", "pty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            assert emulator.stdout
            announcement = emulator.stdout.readline()
            assert "char device redirected to " in announcement
            yield announcement.split()[4]
        finally:
            emulator.kill()


@pytest.fixture
def raw_prompt(start_board: StartBoard) -> Callable[[str], RawRepl]:
    """Start a board by name and enter its raw prompt."""

    def start(name: str) -> RawRepl:
        prompt = RawRepl(start_board(name))
        prompt.enter()
        return prompt

    return start


@pytest.fixture(params=BOARDS)
def board(request: pytest.FixtureRequest, start_board: StartBoard) -> Console:
    """The console of each board in turn, when its prompt has appeared."""
    console = start_board(request.param)
    console.expect(">>> ")
    return console
