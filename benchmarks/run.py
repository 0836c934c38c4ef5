"""Command line of the benchmarks: Adder, CPython and Lua side by side in one run."""

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import click
from bench import report
from bench.catalogue import MEMORY_CHECKS, PROGRAMS, Program
from bench.engines import Engine, Kind, find_adders, find_cpython, find_lua
from bench.instructions import find_valgrind, measure_instructions
from bench.memory_checks import run_checks
from bench.speed import Plan, measure_speed
from bench.startup import measure_startup
from rich.console import Console

DEFAULT_BINARY = "build/unix/micropython"
WIDTH_WITHOUT_TERMINAL = 140


def chosen_programs(patterns: tuple[str, ...]) -> list[Program]:
    """The programs whose name or topic contains one of the patterns; all of them if there is none."""
    chosen = [
        program
        for program in PROGRAMS
        if not patterns or any(pattern in program.name or pattern in program.topic for pattern in patterns)
    ]
    if not chosen:
        raise click.BadParameter("no program matches", param_hint="--only")
    return chosen


class Session:
    """One run of the benchmarks: the interpreters found, the measurements, and whether all went well."""

    def __init__(self, console: Console, engines: list[Engine], programs: list[Program], plan: Plan) -> None:
        self.console = console
        self.engines = engines
        self.adders = [engine for engine in engines if engine.kind is Kind.ADDER]
        self.programs = programs
        self.plan = plan
        self.record: dict[str, Any] = {"engines": {engine.name: engine.version() for engine in engines}}
        self.failures: list[str] = []

    def progress(self, name: str) -> None:
        """Say on a terminal what is being measured."""
        if self.console.is_terminal:
            self.console.print(f"[dim]{name}[/dim]", end="\r", highlight=False)

    def speed(self) -> None:
        results = measure_speed(self.programs, self.engines, self.plan, self.progress)
        report.print_speed(self.console, results, self.engines)
        report.print_peak_memory(self.console, results, self.engines)
        pairs = report.comparisons(self.engines)
        self.record["programs"] = {
            program: {name: dataclasses.asdict(measurement) for name, measurement in row.items()}
            for program, row in results.items()
        }
        self.record["geometric_means"] = {
            f"{name} × {other}": mean for (name, other), mean in report.speed_means(results, pairs).items()
        }
        for program, row in results.items():
            for name, measurement in row.items():
                if measurement.failure:
                    self.failures.append(f"{program} on {name}: {measurement.failure}")

    def startup(self, runs: int) -> None:
        figures = measure_startup(self.engines, runs)
        report.print_startup(self.console, figures)
        self.record["startup"] = {name: dataclasses.asdict(figure) for name, figure in figures.items()}
        self.failures += [f"start-up of {name}: {f.failure}" for name, f in figures.items() if f.failure]

    def memory(self) -> None:
        if not self.adders:
            return
        results = run_checks(MEMORY_CHECKS, self.adders, self.plan.timeout)
        report.print_checks(self.console, results)
        self.record["memory"] = {
            check: {name: dataclasses.asdict(result) for name, result in row.items()}
            for check, row in results.items()
        }
        for check, row in results.items():
            for name, result in row.items():
                if result.failure:
                    self.failures.append(f"memory check {check} on {name}: {result.failure}")

    def instructions(self) -> None:
        valgrind = find_valgrind()
        if valgrind is None:
            self.failures.append("valgrind is not installed, so instructions cannot be counted")
            return
        if not self.adders:
            return
        counts = measure_instructions(
            valgrind, self.programs, self.adders, self.plan.timeout * 20, self.progress
        )
        report.print_instructions(self.console, counts, self.adders)
        self.record["instructions"] = counts


def found_engines(console: Console, cpython: str, binaries: tuple[str, ...]) -> list[Engine]:
    """The interpreters to measure; says which are missing."""
    adders, missing = find_adders(binaries)
    python = find_cpython(cpython)
    lua = find_lua()
    if python is None:
        missing.append(f"CPython: {cpython} is not installed")
    if lua is None:
        missing.append("Lua: lua5.4 is not installed")
    for line in missing:
        console.print(f"[yellow]{line}[/yellow]", highlight=False)
    return [engine for engine in (python, lua, *adders) if engine is not None]


@click.command()
@click.option("--binary", "binaries", multiple=True, metavar="[NAME=]PATH", help="An Adder; may be repeated.")
@click.option("--cpython", default="python3.11", show_default=True, help="The CPython to compare with.")
@click.option("--only", multiple=True, metavar="TEXT", help="Programs whose name or topic contains TEXT.")
@click.option("--repeat", default=3, show_default=True, help="Runs of each program; the best counts.")
@click.option("--quick", is_flag=True, help="Small sizes: checks the outputs, says little about speed.")
@click.option("--timeout", default=60.0, show_default=True, help="Seconds before a program is stopped.")
@click.option("--speed", "parts", flag_value="speed", multiple=True, help="Only time and peak memory.")
@click.option("--startup", "parts", flag_value="startup", multiple=True, help="Only the time to start.")
@click.option("--memory", "parts", flag_value="memory", multiple=True, help="Only the memory checks.")
@click.option("--instructions", "parts", flag_value="instructions", multiple=True, help="Count instructions.")
@click.option("--startup-runs", default=200, show_default=True, help="How often to start each interpreter.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the measurements there.")
def main(
    binaries: tuple[str, ...],
    cpython: str,
    only: tuple[str, ...],
    repeat: int,
    quick: bool,
    timeout: float,
    parts: tuple[str, ...],
    startup_runs: int,
    json_file: Path | None,
) -> None:
    """Measure the benchmark programs on Adder, CPython and Lua."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDTH_WITHOUT_TERMINAL)
    engines = found_engines(console, cpython, binaries or (DEFAULT_BINARY,))
    if not engines:
        raise click.ClickException("there is nothing to measure")
    for engine in engines:
        console.print(f"{engine.name}: {engine.version()}", highlight=False)
    session = Session(console, engines, chosen_programs(only), Plan(repeat, quick, timeout))
    for part in parts or ("speed", "startup", "memory"):
        if part == "startup":
            session.startup(startup_runs)
        else:
            getattr(session, part)()
    if json_file:
        json_file.write_text(json.dumps(session.record, indent=1) + "\n")
    for line in session.failures:
        console.print(f"[red]{line}[/red]", highlight=False)
    sys.exit(1 if session.failures else 0)


if __name__ == "__main__":
    main()
