"""What the commands share: the TARGET argument, the options of a build, the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click
from rich.console import Console

from adder.targets.registry import TARGETS
from adder.targets.target import Target
from adder.toolchain.build import Variant
from adder.toolchain.compilers import COMPILERS

F = TypeVar("F", bound=Callable[..., Any])

screen = Console(highlight=False)


class TargetType(click.Choice[str]):
    """The name of a target, which becomes its class."""

    name = "target"

    def __init__(self) -> None:
        super().__init__(list(TARGETS))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """See click."""
        return TARGETS[super().convert(value, param, ctx)]


target_argument = click.argument("target", type=TargetType())


def build_options(command: F) -> F:
    """The options that choose a build: --debug, --stress."""
    command = click.option("--stress", is_flag=True, help="Collect and move at every allocation.")(command)
    return click.option("--debug", is_flag=True, help="Check arithmetic, bounds and casts.")(command)


compiler_option = click.option(
    "--cc", type=click.Choice(list(COMPILERS)), default="zig", show_default=True, help="The C compiler."
)


def image_of(target: type[Target], variant: Variant) -> Any:
    """The path of the image of this build."""
    return variant.directory(target) / target.outputs[0]
