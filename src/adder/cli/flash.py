"""`adder flash`: write the firmware to a real board with a tool that is installed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click

from adder.cli.common import build_options, screen, target_argument
from adder.targets.target import Target
from adder.toolchain.build import Variant
from adder.toolchain.errors import ToolchainError


@click.command()
@target_argument
@build_options
@click.option("--tool", help="Use this program even if a better one is installed.")
@click.option("--dry-run", is_flag=True, help="Only print the command.")
def flash(target: type[Target], debug: bool, stress: bool, tool: str | None, dry_run: bool) -> None:
    """Write the firmware of TARGET to a board that is connected."""
    command = flash_command(target, Variant(debug, stress), tool)
    screen.print(shlex.join(command), markup=False, soft_wrap=True)
    if not dry_run:
        sys.exit(subprocess.run(command, check=False).returncode)


def flash_command(target: type[Target], variant: Variant, tool: str | None) -> list[str]:
    """The call of the first flashing tool that is installed, or of the one asked for."""
    tools = target.flash_tools
    if not tools:
        raise ToolchainError(f"{target.name} is not something to flash")
    if tool is not None and tool not in tools:
        raise ToolchainError(f"{target.name} is flashed with one of {', '.join(tools)}, not with {tool}")
    # pyocd is installed beside this program, which need not be on the path.
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)))
    found = (shutil.which(name, path=path) for name in ([tool] if tool else tools))
    program = next((path for path in found if path), None)
    if program is None:
        raise ToolchainError(f"none of these is installed: {tool or ', '.join(tools)}")
    directory = variant.directory(target)
    files = {output.rpartition(".")[2]: str(directory / output) for output in target.outputs}
    if not (directory / target.outputs[0]).exists():
        raise ToolchainError(f"nothing to flash yet; build it with: adder build {target.name}")
    return [program, *(argument.format_map(files) for argument in tools[Path(program).name])]
