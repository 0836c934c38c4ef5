"""`adder build`: make a program or firmware."""

from __future__ import annotations

import click

from adder.cli.common import build_options, compiler_option, screen, target_argument
from adder.targets.target import Target
from adder.toolchain.build import Build, Variant
from adder.toolchain.compilers import COMPILERS
from adder.translator.driver import translate


@click.command()
@target_argument
@build_options
@compiler_option
def build(target: type[Target], debug: bool, stress: bool, cc: str) -> None:
    """Build TARGET into build/TARGET."""
    variant = Variant(debug, stress)
    job = Build(target, variant, COMPILERS[cc], variant.directory(target))
    job.run(lambda: translate(target, debug=debug, stress=stress))
    if job.warnings:
        screen.print(job.warnings.rstrip(), markup=False)
    times = ", ".join(f"{step} {seconds:.1f} s" for step, seconds in job.seconds.items())
    screen.print(f"[bold]{job.image}[/bold]  ({times})")
