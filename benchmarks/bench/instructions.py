"""Counts the machine instructions that Adder executes for a program: a figure that no busy machine disturbs."""

import re
import shutil
from collections.abc import Callable, Sequence

from .catalogue import Program
from .engines import Engine
from .process import run


def find_valgrind() -> str | None:
    """Valgrind's path, if it is installed."""
    return shutil.which("valgrind")


def count_instructions(valgrind: str, command: Sequence[str], timeout: float) -> int | None:
    """The instructions of one run; None if it failed."""
    counting = [valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    finished = run([*counting, *command], timeout)
    found = re.search(r"I +refs: +([\d,]+)", finished.output)
    if finished.failure or not found:
        return None
    return int(found.group(1).replace(",", ""))


def measure_instructions(
    valgrind: str,
    programs: Sequence[Program],
    engines: Sequence[Engine],
    timeout: float,
    progress: Callable[[str], None],
) -> dict[str, dict[str, int | None]]:
    """Instructions of every program at its quick size, by program and interpreter."""
    counts: dict[str, dict[str, int | None]] = {}
    for program in programs:
        progress(program.name)
        row = counts[program.name] = {}
        for engine in engines:
            command = engine.run_command(program, program.quick_size)
            if command is not None:
                row[engine.name] = count_instructions(valgrind, command, timeout)
    return counts
