"""Which version of what this is: the texts that programs and people see."""

from __future__ import annotations

import datetime
import os

from adder import __version__
from adder.typed import config
from adder.vm.types.output import CONSOLE

LANGUAGE = (3, 4, 0)
"""The version of Python that `sys.version_info` tells."""
REFERENCE = (1, 29, 0)
"""The version of MicroPython whose programs run."""


def build_date():
    """The day of the build, which SOURCE_DATE_EPOCH may fix."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.datetime.fromtimestamp(int(given), datetime.UTC) if given else datetime.datetime.now()
    return f"{moment:%Y-%m-%d}"


def dotted(numbers):
    """`1.29.0`"""
    return ".".join(map(str, numbers))


MACHINE = config.machine or config.platform
RELEASE = f"MicroPython v{dotted(REFERENCE)} (Adder {__version__}) on {build_date()}"
SYSTEM_VERSION = f"{dotted(LANGUAGE)}; {RELEASE}"
BANNER = f"{RELEASE}; {MACHINE}\r\n"
HINT = 'Type "help()" for more information.\r\n'


def show_banner() -> None:
    """What the prompt starts with."""
    CONSOLE.text(BANNER)
    CONSOLE.text(HINT)
