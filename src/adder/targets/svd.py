"""Peripherals from the chip makers' SVD files, read while a driver module is imported for translation.

The files come with the package pyocd. What was read from one is kept in build/svd, because reading takes a second.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from cmsis_svd.model import SVDPeripheral, SVDRegister, SVDRegisterCluster
from cmsis_svd.parser import SVDParser

from adder.targets.registers import Peripheral

CACHE = Path("build") / "svd"
_ARCHIVE = importlib.resources.files("pyocd") / "debug" / "svd" / "svd_data.zip"

# Per peripheral: base address, interrupts, registers with offset and fields.
_Description = dict[str, Any]


class SvdFile:
    """The description of one family of chips: `SvdFile("nrf51").peripheral("UART0")`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def peripheral(self, name: str) -> Peripheral:
        """A peripheral by the name the chip maker gives it."""
        found = _content(self.name).get(name)
        if found is None:
            raise LookupError(f"{self.name}.svd has no peripheral '{name}'")
        return Peripheral(name, found["base"], found["registers"], found["interrupts"])


@functools.cache
def _content(name: str) -> dict[str, _Description]:
    kept = CACHE / f"{name}.json"
    if kept.exists():
        return json.loads(kept.read_text())  # type: ignore[no-any-return]
    content = _parse(name)
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=CACHE, delete=False) as file:
        json.dump(content, file)
    Path(file.name).replace(kept)
    return content


def _parse(name: str) -> dict[str, _Description]:
    with (
        importlib.resources.as_file(_ARCHIVE) as archive,
        zipfile.ZipFile(archive) as files,
        tempfile.TemporaryDirectory() as directory,
    ):
        device = SVDParser.for_xml_file(files.extract(f"{name}.svd", directory)).get_device()
    return {
        peripheral.name: {
            "base": peripheral.base_address,
            "interrupts": {interrupt.name: interrupt.value for interrupt in peripheral.interrupts or ()},
            "registers": _registers(peripheral),
        }
        for peripheral in device.peripherals
    }


def _registers(peripheral: SVDPeripheral) -> dict[str, tuple[int, dict[str, tuple[int, int]]]]:
    """Offset and fields of the registers by name. Arrays are single registers (`PIN_CNF0`, …), clusters left out."""
    return {
        re.sub(r"[\[\]]", "", register.name): (register.address_offset, _fields(register))
        for register in peripheral.get_registers()
        if not isinstance(register.parent, SVDRegisterCluster)
    }


def _fields(register: SVDRegister) -> dict[str, tuple[int, int]]:
    fields = {field.name: (field.bit_offset, field.bit_width) for field in register.get_fields()}
    return _joined(fields) | fields


def _joined(fields: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Fields that the file describes bit by bit (`PLLN0` … `PLLN8`) as wholes (`PLLN`)."""
    parts: dict[str, dict[int, int]] = {}
    for name, (position, width) in fields.items():
        match = re.fullmatch(r"(.*\D)(\d+)", name)
        if match and width == 1:
            parts.setdefault(match[1], {})[int(match[2])] = position
    return {
        name: (bits[0], len(bits))
        for name, bits in parts.items()
        if len(bits) > 1 and all(bits.get(index) == bits.get(0, -99) + index for index in range(len(bits)))
    }
