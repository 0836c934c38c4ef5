"""What we read from linked ELF files: the bytes to load, and the symbols with their sizes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from elftools.elf.constants import SH_FLAGS
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection


@dataclass(frozen=True)
class Segment:
    """Bytes and the address where they are stored (in flash, also for initialised variables)."""

    address: int
    data: bytes


@dataclass(frozen=True)
class Section:
    """A section that takes space in memory. `kind` is "text" (code and constants), "data" or "bss"."""

    name: str
    kind: str
    size: int


@dataclass(frozen=True)
class Symbol:
    """A function or variable, with the kind of the section it is in."""

    name: str
    file: str
    """The source file, known for what is not visible outside of it."""
    kind: str
    address: int
    size: int


def load_segments(path: Path) -> list[Segment]:
    """The contents of flash, lowest address first; adjoining pieces are one."""
    with path.open("rb") as file:
        loaded = sorted(
            (segment["p_paddr"], segment.data())
            for segment in ELFFile(file).iter_segments("PT_LOAD")
            if segment["p_filesz"]
        )
    joined: list[Segment] = []
    for address, data in loaded:
        if joined and joined[-1].address + len(joined[-1].data) == address:
            last = joined.pop()
            joined.append(Segment(last.address, last.data + data))
        else:
            joined.append(Segment(address, data))
    return joined


def sections(path: Path) -> list[Section]:
    """The sections of the image that take memory."""
    with path.open("rb") as file:
        return [
            Section(section.name, kind, section["sh_size"])
            for section in ELFFile(file).iter_sections()
            if (kind := _kind(section.header))
        ]


def symbols(path: Path) -> list[Symbol]:
    """The functions and variables of the image. Of several names for the same bytes the first is kept."""
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        kinds = {index: _kind(section.header) for index, section in enumerate(elf.iter_sections())}
        table = elf.get_section_by_name(".symtab")
        if not isinstance(table, SymbolTableSection):
            return []
        found: dict[tuple[int, str], Symbol] = {}
        file_name = ""
        for symbol in table.iter_symbols():
            kind, type_ = kinds.get(symbol["st_shndx"]), symbol["st_info"]["type"]
            if type_ == "STT_FILE":
                file_name = symbol.name
            if not kind or symbol["st_size"] == 0 or type_ not in ("STT_FUNC", "STT_OBJECT"):
                continue
            source = file_name if symbol["st_info"]["bind"] == "STB_LOCAL" else ""
            thumb_bit = 1 if type_ == "STT_FUNC" and elf["e_machine"] == "EM_ARM" else 0
            address = symbol["st_value"] & ~thumb_bit
            found.setdefault((address, kind), Symbol(symbol.name, source, kind, address, symbol["st_size"]))
        return list(found.values())


def symbol_address(path: Path, name: str) -> int:
    """The value of one symbol; KeyError if the image has none of this name."""
    with path.open("rb") as file:
        table = ELFFile(file).get_section_by_name(".symtab")
        matches = table.get_symbol_by_name(name) if isinstance(table, SymbolTableSection) else None
        if not matches:
            raise KeyError(name)
        return int(matches[0]["st_value"])


def _kind(header: Any) -> str:
    """The column of the size report for a section; empty if it takes no memory."""
    flags = header["sh_flags"]
    if not flags & SH_FLAGS.SHF_ALLOC or header["sh_size"] == 0:
        return ""
    if header["sh_type"] == "SHT_NOBITS":
        return "bss"
    return "data" if flags & SH_FLAGS.SHF_WRITE else "text"
