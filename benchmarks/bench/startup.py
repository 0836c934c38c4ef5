"""How long each interpreter takes to start, say `hi` and stop, and how much memory that needs."""

import shutil
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from .engines import Engine
from .peak import peak_memory
from .process import run


@dataclass(frozen=True)
class Startup:
    """Milliseconds on the clock, process creation included."""

    shortest_ms: float
    median_ms: float
    peak_kb: int | None
    failure: str | None


def measure_startup(engines: Sequence[Engine], runs: int) -> dict[str, Startup]:
    """Start each interpreter many times, in turns; `true` shows what any process costs here."""
    commands = {engine.name: engine.hello_command() for engine in engines}
    nothing = shutil.which("true")
    if nothing:
        commands["(true)"] = [nothing]
    times: dict[str, list[float]] = {name: [] for name in commands}
    failures: dict[str, str | None] = dict.fromkeys(commands)
    for _ in range(runs):
        for name, command in commands.items():
            finished = run(command, timeout=10.0)
            times[name].append(finished.wall * 1000)
            expected = "" if name == "(true)" else "hi\n"
            failures[name] = finished.failure or (None if finished.output == expected else "wrong output")
    return {
        name: Startup(min(times[name]), statistics.median(times[name]), peak_memory(command), failures[name])
        for name, command in commands.items()
    }
