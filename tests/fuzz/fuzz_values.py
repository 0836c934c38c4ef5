"""Formatting, `struct` and numbers as text: random expressions give the same on Adder as on CPython, and no crash."""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import click
from fuzzing.corpus import REPOSITORY
from fuzzing.expressions import ORDINARY, an_expression
from fuzzing.process import Ended, Target

BATCH = 2000


@dataclass(frozen=True)
class Difference:
    """An expression that Adder does not evaluate as it should."""

    expression: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.expression}\n  expected: {self.expected}\n  found:    {self.found}"


def evaluate(target: Target, expressions: list[str]) -> tuple[list[str], Ended]:
    """What the program prints for each expression; fewer values than expressions if it died."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "expressions"
        path.write_text("".join(expression + "\n" for expression in expressions))
        ended = target.run("evaluate.py", path)
    values = [line.partition(" ")[2] for line in ended.output.splitlines() if line[:1].isdigit()]
    return values, ended


def cpython() -> Target:
    """The CPython that runs this program."""
    return Target(Path(sys.executable), ("-I", "-S", "-W", "ignore"), 60)


def differences(target: Target, expressions: list[str], hostile: bool) -> list[Difference]:
    """Where Adder differs from CPython; what CPython refuses, Adder may judge as it likes."""
    found, ended = evaluate(target, expressions)
    if not ended.output.endswith("done\n") or ended.status != 0:
        return [died(target, expressions, len(found), ended)]
    if hostile:
        return []
    expected, reference = evaluate(cpython(), expressions)
    if len(expected) != len(expressions):
        raise RuntimeError(f"CPython cannot evaluate {expressions[len(expected)]}: {reference.reason}")
    return [
        Difference(expression, right, value)
        for expression, right, value in zip(expressions, expected, found, strict=True)
        if not right.startswith("!") and value != right
    ]


def died(target: Target, expressions: list[str], evaluated: int, ended: Ended) -> Difference:
    """The expression at which the program died: most likely the first one without a value."""
    for expression in [*expressions[evaluated:], *expressions[:evaluated]]:
        _, alone = evaluate(target, [expression])
        if not alone.output.endswith("done\n"):
            return Difference(expression, "a value or an error", alone.reason)
    many = f"{len(expressions)} expressions in a row, the first of them {expressions[0]}"
    return Difference(many, "values or errors", ended.reason)


def fuzz(target: Target, topic: str, count: int, seed: int, hostile: bool) -> list[Difference]:
    """Try `count` expressions on one topic."""
    generator = random.Random(f"{seed}/{topic}/{hostile}")
    found = []
    for start in range(0, count, BATCH):
        size = min(BATCH, count - start)
        expressions = [an_expression(generator, topic, hostile) for _ in range(size)]
        found += differences(target, expressions, hostile)
    return found


@click.command()
@click.option("--binary", default=REPOSITORY / "build/unix/micropython", type=click.Path(path_type=Path))
@click.option("--topic", "topics", multiple=True, type=click.Choice(list(ORDINARY)), help="[default: all]")
@click.option("--count", default=10_000, show_default=True, help="Expressions on each topic, of each kind.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same expressions.")
@click.option("--show", default=20, show_default=True, help="How many differences to print.")
def main(binary: Path, topics: tuple[str, ...], count: int, seed: int, show: int) -> None:
    """Compare the values of random expressions with CPython's."""
    if not binary.is_file():
        raise click.ClickException(f"{binary} is not built yet")
    target = Target(binary, (), 60)
    total = 0
    for topic in topics or tuple(ORDINARY):
        for hostile in (False, True):
            found = fuzz(target, topic, count, seed, hostile)
            total += len(found)
            print(f"{topic}, {'hostile' if hostile else 'ordinary'}: {count:,} tried, {len(found)} wrong")
            for difference in found[:show]:
                print(difference)
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
