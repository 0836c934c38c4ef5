"""Runs every program on every interpreter, in turns, and keeps the best time and the peak memory of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .catalogue import Program
from .engines import Engine
from .peak import peak_memory
from .process import run


@dataclass
class Measurement:
    """What one program did on one interpreter."""

    seconds: list[float] = field(default_factory=list)
    peak_kb: int | None = None
    output: str = ""
    failure: str | None = None

    @property
    def best(self) -> float | None:
        """The shortest time; None if the program failed."""
        return min(self.seconds) if self.seconds and self.failure is None else None


Row = dict[str, Measurement]
Results = dict[str, Row]


@dataclass(frozen=True)
class Plan:
    """How to measure: how often, with which sizes, and when to give up."""

    repeat: int
    quick: bool
    timeout: float


def measure_program(program: Program, engines: Sequence[Engine], plan: Plan) -> Row:
    """Measure one program; the interpreters take turns, so that a busy machine disturbs all of them alike."""
    size = program.quick_size if plan.quick else None
    row: Row = {}
    for _ in range(plan.repeat):
        for engine in engines:
            command = engine.run_command(program, size)
            if command is None:
                continue
            measurement = row.setdefault(engine.name, Measurement())
            if measurement.failure is not None:
                continue
            finished = run(command, plan.timeout)
            measurement.seconds.append(finished.seconds)
            measurement.output = finished.output
            measurement.failure = finished.failure
    for engine in engines:
        command = engine.run_command(program, size)
        if command is not None and row[engine.name].failure is None:
            row[engine.name].peak_kb = peak_memory(command, plan.timeout)
    mark_wrong_outputs(row)
    return row


def mark_wrong_outputs(row: Row) -> None:
    """All interpreters must print the same; the first that ran (CPython, if it is there) is right."""
    expected = next((measurement.output for measurement in row.values() if measurement.failure is None), "")
    for measurement in row.values():
        if measurement.failure is None and measurement.output != expected:
            measurement.failure = "wrong output"


def measure_speed(
    programs: Sequence[Program], engines: Sequence[Engine], plan: Plan, progress: Callable[[str], None]
) -> Results:
    """Measure programs one after the other; `progress` hears the name of each before it starts."""
    results: Results = {}
    for program in programs:
        progress(program.name)
        results[program.name] = measure_program(program, engines, plan)
    return results
