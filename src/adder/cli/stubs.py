"""`adder stubs`: write stubs of a target's modules for editors."""

from __future__ import annotations

from pathlib import Path

import click

from adder.cli.common import screen, target_argument
from adder.targets.target import Target
from adder.toolchain.build import Variant
from adder.toolchain.stubs import write_stubs


@click.command()
@target_argument
@click.option("-o", "output", type=click.Path(file_okay=False, path_type=Path),
              help="The directory to write to.  [default: build/TARGET/stubs]")  # fmt: skip
def stubs(target: type[Target], output: Path | None) -> None:
    """Write stubs (.pyi) of the built-in modules of TARGET for editors and type checkers."""
    directory = output or Variant(False, False).directory(target) / "stubs"
    for name, text in write_stubs(target).items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    screen.print(f"[bold]{directory}[/bold]")
