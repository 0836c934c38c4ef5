"""The file formats in which boards take their firmware."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

from intelhex import IntelHex

from adder.toolchain.dfu import dfuse
from adder.toolchain.elf import load_segments

ERASED = 0xFF
"""Flash reads so where nothing was written."""


def _intel_hex(image: Path) -> IntelHex:
    contents = IntelHex()
    contents.padding = ERASED
    for segment in load_segments(image):
        contents.puts(segment.address, segment.data)
    return contents


def raw(image: Path) -> bytes:
    """The bytes of flash from the first used address to the last."""
    return bytes(_intel_hex(image).tobinstr())


def intel_hex(image: Path) -> bytes:
    """Intel's text format."""
    text = StringIO()
    _intel_hex(image).write_hex_file(text)
    return text.getvalue().encode("ascii")


def dfu(image: Path) -> bytes:
    """ST's format for flashing over USB."""
    return dfuse(load_segments(image))


FORMATS: dict[str, Callable[[Path], bytes]] = {".bin": raw, ".hex": intel_hex, ".dfu": dfu}
"""The formats by the suffix of the output file."""
