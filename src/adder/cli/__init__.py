"""The `adder` command. Each subcommand is a file of its own."""

from __future__ import annotations

import click

from adder import __version__
from adder.cli.build import build
from adder.cli.compile import compile_command
from adder.cli.flash import flash
from adder.cli.run import run
from adder.cli.size import size
from adder.cli.stubs import stubs
from adder.toolchain.errors import ToolchainError
from adder.translator.diagnostics import TranslationError


class Commands(click.Group):
    """A group whose commands tell mistakes of the user, and of typed Python, without a Python traceback."""

    def invoke(self, context: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(context)
        except ToolchainError as error:
            raise click.ClickException(str(error)) from error
        except TranslationError as error:
            click.echo(f"{error}\n\n{len(error.diagnostics)} error(s) in typed Python", err=True)
            context.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="adder")
def main() -> None:
    """Build, run and measure Adder for computers and microcontrollers."""


for command in (build, compile_command, run, size, flash, stubs):
    main.add_command(command)
