"""Runs the memory checks on Adder: each prints its figures and says whether they are as promised."""

from collections.abc import Sequence
from dataclasses import dataclass

from .catalogue import MemoryCheck
from .engines import Engine
from .process import run


@dataclass(frozen=True)
class CheckResult:
    """The verdict on one check: `failure` is None if it passed."""

    figures: str
    failure: str | None


def run_check(check: MemoryCheck, engine: Engine, timeout: float) -> CheckResult:
    """Run one check; it passes if it ends well and its last line is `ok`."""
    finished = run([*engine.command, *check.options, str(check.path)], timeout)
    lines = finished.output.strip().split("\n")
    if finished.failure:
        return CheckResult("\n".join(lines[-3:]), finished.failure)
    return CheckResult("\n".join(lines[:-1]), None if lines[-1] == "ok" else "failed")


def run_checks(
    checks: Sequence[MemoryCheck], engines: Sequence[Engine], timeout: float
) -> dict[str, dict[str, CheckResult]]:
    """Every check on every Adder."""
    return {
        check.name: {engine.name: run_check(check, engine, timeout) for engine in engines} for check in checks
    }
