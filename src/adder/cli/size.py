"""`adder size`: a table of what an image consists of."""

from __future__ import annotations

from pathlib import Path

import click
from rich import box
from rich.table import Table

from adder.cli.common import build_options, image_of, screen, target_argument
from adder.targets.target import Target
from adder.toolchain.build import Variant
from adder.toolchain.elf import symbol_address
from adder.toolchain.emulator import missing_emulator
from adder.toolchain.errors import ToolchainError
from adder.toolchain.size import KINDS, SizeReport, heap_at_prompt, size_report


@click.command()
@target_argument
@build_options
def size(target: type[Target], debug: bool, stress: bool) -> None:
    """Print text, data and bss of the image by module, and the heap that is left."""
    image = image_of(target, Variant(debug, stress))
    if not image.exists():
        raise ToolchainError(f"{image} does not exist; build it with: adder build {target.name}")
    report = size_report(image)
    screen.print(_table(target, report))
    if target.memory:
        screen.print(f"C stack: {report.stack:,} bytes")
        screen.print(f"heap:    {_heap_size(image):,} bytes, {_heap_use(target, image)}")


def _table(target: type[Target], report: SizeReport) -> Table:
    table = Table(title=target.description, box=box.SIMPLE, show_footer=True)
    table.add_column("module", "total")
    for kind in KINDS:
        table.add_column(kind, f"{report.total(kind):,}", justify="right")
    for module, sizes in report.by_size():
        table.add_row(module, *(f"{sizes[kind]:,}" if sizes[kind] else "" for kind in KINDS))
    return table


def _heap_size(image: Path) -> int:
    return symbol_address(image, "__heap_end") - symbol_address(image, "__heap_start")


def _heap_use(target: type[Target], image: Path) -> str:
    """How much of the heap is free and in use, as the board itself says; the rest are the collector's tables."""
    if reason := missing_emulator(target):
        return f"use unknown ({reason})"
    try:
        used, free = heap_at_prompt(target, image)
    except ToolchainError as error:
        return f"use unknown ({error})"
    return f"at the prompt {free:,} free and {used:,} in use"
