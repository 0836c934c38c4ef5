"""`adder run`: run a program on a target, in the emulator if need be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from adder.cli.common import build_options, image_of, target_argument
from adder.targets.target import Target
from adder.toolchain.build import Variant
from adder.toolchain.console import Console, SerialLine
from adder.toolchain.emulator import Emulator
from adder.toolchain.rawrepl import CTRL_C, RawRepl
from adder.toolchain.terminal import connect


@click.command(context_settings={"ignore_unknown_options": True})
@target_argument
@click.argument("script", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@build_options
@click.option("--port", help="Use a real board at this serial port instead of the emulator.")
@click.option("--timeout", type=float, help="Give up after so many seconds.")
def run(
    target: type[Target],
    script: Path | None,
    arguments: tuple[str, ...],
    debug: bool,
    stress: bool,
    port: str | None,
    timeout: float | None,
) -> None:
    """Run SCRIPT on TARGET and end with its status; without a script, connect the terminal.

    Boards run in QEMU, or for real at a serial port. A script may also come from standard input.
    """
    image = image_of(target, Variant(debug, stress))
    if port:
        console = Console(SerialLine(port))
        try:
            status = _run_on_board(console, script, timeout)
        finally:
            console.close()
    elif target.emulation:
        with Emulator(target, image) as console:
            status = _run_on_board(console, script, timeout)
    else:
        command = [str(image), *([str(script)] if script else []), *arguments]
        status = subprocess.run(command, timeout=timeout, check=False).returncode
    sys.exit(status)


def _run_on_board(console: Console, script: Path | None, timeout: float | None) -> int:
    """Run the script, or be a terminal; the result is the exit status."""
    if script is None and sys.stdin.isatty():
        console.send(b"\r")
        connect(console)
        return 0
    program = script.read_bytes() if script else sys.stdin.buffer.read()
    prompt = RawRepl(console, _show)
    prompt.enter()
    try:
        outcome = prompt.run(program, timeout)
    except KeyboardInterrupt:
        console.send(CTRL_C)
        outcome = prompt.finish(timeout=5)
    _show(outcome.message)
    return outcome.status


def _show(data: bytes) -> None:
    sys.stdout.buffer.write(data.replace(b"\r\n", b"\n"))
    sys.stdout.buffer.flush()
