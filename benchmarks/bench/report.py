"""Prints the measurements as tables: times, ratios, geometric means."""

import math
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .engines import Engine, Kind
from .memory_checks import CheckResult
from .speed import Measurement, Results, Row
from .startup import Startup

NOTHING = "–"


def geometric_mean(values: Iterable[float]) -> float | None:
    """The geometric mean; None of nothing."""
    logarithms = [math.log(value) for value in values]
    return math.exp(sum(logarithms) / len(logarithms)) if logarithms else None


def ratio(numerator: float | None, denominator: float | None) -> float | None:
    """A quotient, or None where a part of it was not measured."""
    return numerator / denominator if numerator and denominator else None


def speed_ratio(row: Row, other: str, engine: str) -> float | None:
    """How many times as fast `engine` is as `other`."""
    return ratio(best_of(row, other), best_of(row, engine))


def memory_ratio(row: Row, engine: str, other: str) -> float | None:
    """Which part of the peak memory of `other` the `engine` needs."""
    if engine not in row or other not in row:
        return None
    return ratio(row[engine].peak_kb, row[other].peak_kb)


def best_of(row: Row, engine: str) -> float | None:
    return row[engine].best if engine in row else None


def shown(value: float | None, form: str = "{:.2f}") -> str:
    return NOTHING if value is None else form.format(value)


def time_cell(measurement: Measurement | None) -> str:
    if measurement is None:
        return NOTHING
    if measurement.failure:
        return f"[red]{measurement.failure}[/red]"
    return shown(measurement.best, "{:.3f}")


def ratio_cell(value: float | None) -> str:
    if value is None:
        return NOTHING
    text = f"{value:.2f}"
    return f"[bold red]{text}[/bold red]" if value < 1 else text


def memory_cell(measurement: Measurement | None) -> str:
    if measurement is None or measurement.peak_kb is None:
        return NOTHING
    return f"{measurement.peak_kb / 1024:.1f}"


def comparisons(engines: Sequence[Engine]) -> list[tuple[str, str]]:
    """Pairs (engine, other): each Adder with CPython, Lua and the Adders before it; without Adder, Lua with CPython."""
    pairs = []
    adders = [engine for engine in engines if engine.kind is Kind.ADDER]
    for engine in adders or engines[1:]:
        for other in engines:
            if other is engine:
                break
            pairs.append((engine.name, other.name))
    return pairs


def print_speed(console: Console, results: Results, engines: Sequence[Engine]) -> None:
    """One line for each program: the times, and how many times as fast each Adder is as the others."""
    pairs = comparisons(engines)
    table = Table(title="Time: seconds of processor time, best run; how many times as fast")
    table.add_column("program", no_wrap=True)
    for engine in engines:
        table.add_column(f"{engine.name}\ns", justify="right")
    for name, other in pairs:
        table.add_column(f"{name}\n×{other}", justify="right")
    for program, row in results.items():
        table.add_row(
            program,
            *(time_cell(row.get(engine.name)) for engine in engines),
            *(ratio_cell(speed_ratio(row, other, name)) for name, other in pairs),
        )
    means = speed_means(results, pairs)
    table.add_section()
    table.add_row(
        "[bold]geometric mean", *([""] * len(engines)), *(ratio_cell(means[pair]) for pair in pairs)
    )
    console.print(table)


def print_peak_memory(console: Console, results: Results, engines: Sequence[Engine]) -> None:
    """One line for each program: the peak memory, and which part of the first interpreter's that is."""
    first = engines[0].name
    pairs = [(engine.name, first) for engine in engines[1:]]
    table = Table(title=f"Peak memory: MiB; share of what {first} needs")
    table.add_column("program", no_wrap=True)
    for engine in engines:
        table.add_column(f"{engine.name}\nMiB", justify="right")
    for name, other in pairs:
        table.add_column(f"{name}\n/{other}", justify="right")
    for program, row in results.items():
        table.add_row(
            program,
            *(memory_cell(row.get(engine.name)) for engine in engines),
            *(shown(memory_ratio(row, name, other)) for name, other in pairs),
        )
    means = memory_share_means(results, pairs)
    table.add_section()
    table.add_row("[bold]geometric mean", *([""] * len(engines)), *(shown(means[pair]) for pair in pairs))
    console.print(table)


def speed_means(results: Results, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], float | None]:
    """The geometric mean of the speed ratios over the programs that both ran."""
    return {
        (name, other): geometric_mean(
            value for row in results.values() if (value := speed_ratio(row, other, name)) is not None
        )
        for name, other in pairs
    }


def memory_share_means(
    results: Results, pairs: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], float | None]:
    """The geometric mean of the shares of memory over the programs that both ran."""
    return {
        (name, other): geometric_mean(
            value for row in results.values() if (value := memory_ratio(row, name, other)) is not None
        )
        for name, other in pairs
    }


def print_startup(console: Console, figures: dict[str, Startup]) -> None:
    table = Table(title="Start-up: say `hi` and stop")
    for heading in ("interpreter", "shortest ms", "median ms", "peak memory MiB"):
        table.add_column(heading, justify="left" if heading == "interpreter" else "right")
    for name, figure in figures.items():
        if figure.failure:
            table.add_row(name, f"[red]{figure.failure}[/red]", NOTHING, NOTHING)
            continue
        memory = None if figure.peak_kb is None else figure.peak_kb / 1024
        table.add_row(name, f"{figure.shortest_ms:.2f}", f"{figure.median_ms:.2f}", shown(memory))
    console.print(table)


def print_checks(console: Console, results: dict[str, dict[str, CheckResult]]) -> None:
    table = Table(title="Memory checks")
    for heading in ("check", "Adder", "verdict", "figures"):
        table.add_column(heading)
    for check, row in results.items():
        for engine, result in row.items():
            verdict = f"[red]{result.failure}[/red]" if result.failure else "[green]ok[/green]"
            table.add_row(check, engine, verdict, escape(result.figures))
    console.print(table)


def print_instructions(
    console: Console, counts: dict[str, dict[str, int | None]], engines: Sequence[Engine]
) -> None:
    """Millions of instructions at the quick sizes; with several Adders also how each compares with the first."""
    table = Table(title="Instructions (millions, at the quick sizes)")
    table.add_column("program", no_wrap=True)
    first = engines[0].name
    for engine in engines:
        table.add_column(engine.name, justify="right")
    for engine in engines[1:]:
        table.add_column(f"{engine.name}\n/{first}", justify="right")
    for program, row in counts.items():
        table.add_row(
            program,
            *(shown(ratio(row.get(engine.name), 1e6), "{:,.2f}") for engine in engines),
            *(shown(ratio(row.get(engine.name), row.get(first)), "{:.3f}") for engine in engines[1:]),
        )
    if len(engines) > 1:
        means = [
            geometric_mean(
                value
                for row in counts.values()
                if (value := ratio(row.get(engine.name), row.get(first))) is not None
            )
            for engine in engines[1:]
        ]
        table.add_section()
        table.add_row(
            "[bold]geometric mean", *([""] * len(engines)), *(shown(mean, "{:.3f}") for mean in means)
        )
    console.print(table)
