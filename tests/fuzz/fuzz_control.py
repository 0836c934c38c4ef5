"""Control flow: random programs of nested try, loops, generators, coroutines do on Adder what they do on CPython."""

from __future__ import annotations

import random
import tempfile
from dataclasses import dataclass
from pathlib import Path

import click
from fuzz_values import cpython
from fuzzing.control import PRELUDE, Function
from fuzzing.corpus import REPOSITORY
from fuzzing.process import Ended, Target

BATCH = 100


@dataclass(frozen=True)
class Difference:
    """A function that does not do on Adder what it does on CPython."""

    source: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.source}\n  expected: {self.expected}\n  found:    {self.found}"


def random_functions(generator: random.Random, count: int) -> list[str]:
    """The texts of functions, each with its call, that CPython accepts."""
    functions: list[str] = []
    while len(functions) < count:
        text = Function(generator, len(functions)).text()
        try:
            compile(text, "function", "exec")
        except SyntaxError:
            continue
        functions.append(text)
    return functions


def traces(target: Target, functions: list[str]) -> tuple[list[str], Ended]:
    """What each function did; fewer traces than functions if the program died."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "program.py"
        path.write_text(PRELUDE + "\n\n".join(functions))
        ended = target.run("run_program.py", path)
    return [line for line in ended.output.splitlines() if line[:1].isdigit()], ended


def differences(target: Target, functions: list[str]) -> list[Difference]:
    """Where Adder differs from CPython, the shortest functions first."""
    expected, reference = traces(cpython(), functions)
    if len(expected) != len(functions):
        raise RuntimeError(f"CPython cannot run {functions[len(expected)]}: {reference.output[-500:]}")
    found, ended = traces(target, functions)
    if len(found) < len(functions):
        found.append(f"{ended.reason}: {ended.output[-500:]}")
    wrong = [Difference(*row) for row in zip(functions, expected, found, strict=False) if row[1] != row[2]]
    return sorted(wrong, key=lambda difference: len(difference.source))


def fuzz(target: Target, count: int, seed: int) -> list[Difference]:
    """Try `count` functions."""
    found = []
    for number, start in enumerate(range(0, count, BATCH)):
        functions = random_functions(random.Random(f"{seed}/{number}"), min(BATCH, count - start))
        found += differences(target, functions)
    return found


@click.command()
@click.option("--count", default=5000, help="How many functions.")
@click.option("--seed", default=0, help="Other seeds, other functions.")
@click.option(
    "--binary",
    type=click.Path(exists=True, path_type=Path),
    default=REPOSITORY / "build" / "unix" / "micropython",
    help="The program to test.",
)
def main(count: int, seed: int, binary: Path) -> None:
    """Print every function that does something else on Adder."""
    found = fuzz(Target(binary, (), 60), count, seed)
    for difference in found:
        click.echo(f"{difference}\n")
    click.echo(f"{count} functions, {len(found)} differences (seed {seed})")
    if found:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
