"""`adder compile`: make a bytecode file from a source file."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import click

SUFFIX = ".mpy"


@click.command("compile")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option("-o", "output", type=click.Path(allow_dash=True, path_type=Path),
              help="The file to write, `-` for standard output.  [default: SOURCE with the suffix .mpy]")  # fmt: skip
@click.option("-s", "name", help="What tracebacks call the source.  [default: SOURCE]")
@click.option("-O", "optimise", type=click.IntRange(0, 9), default=0, show_default=True,
              help="From 1 on without assert, from 3 on without line numbers.")  # fmt: skip
@click.option("-v", "verbose", is_flag=True, help="Show the bytecode.")
def compile_command(
    source: Path, output: Path | None, name: str | None, optimise: int, verbose: bool
) -> None:
    """Compile SOURCE (`-` for standard input) into a bytecode file.

    Programs import it as they import source files; it runs on every target of the same version of Adder.
    """
    made, shown = _compiled(source, name, optimise)
    if verbose:
        click.echo(shown, nl=False, err=output == Path("-"))
    if output is None:
        output = Path("stdin.mpy") if source == Path("-") else source.with_suffix(SUFFIX)
    if output == Path("-"):
        click.echo(made, nl=False)
        return
    try:
        output.write_bytes(made)
    except OSError as error:
        raise click.ClickException(f"can't write {output}: {error.strerror}") from error


def _compiled(source: Path, name: str | None, optimise: int) -> tuple[bytes, str]:
    """The content of the bytecode file, and a listing."""
    bytecode: Any = importlib.import_module("adder.toolchain.bytecode")
    try:
        if source == Path("-"):
            code = bytecode.compiled(sys.stdin.buffer.read(), name or "<stdin>", optimise)
        else:
            code = bytecode.compiled(source.read_bytes(), name or str(source), optimise)
        return bytecode.bytecode(code), bytecode.listing(code)
    except (SyntaxError, ValueError) as error:
        raise click.ClickException(str(error)) from error
