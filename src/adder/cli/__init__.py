"""The `adder` command."""

import click

from adder import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="adder")
def main() -> None:
    """Build, run and measure Adder for computers and microcontrollers."""
