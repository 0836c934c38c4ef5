"""The files for flashing hold what the linked image holds."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from intelhex import IntelHex

from adder.targets.registry import TARGETS
from adder.toolchain.build import Build
from adder.toolchain.elf import load_segments, symbol_address


def test_bin_and_hex_hold_the_flash(build_echo: Callable[..., Build]) -> None:
    job = build_echo("pyboard")
    (flash,) = load_segments(job.image)
    assert flash.address == 0x0800_0000
    binary = (job.directory / "firmware.bin").read_bytes()
    assert binary == flash.data
    assert flash.address + len(binary) == symbol_address(job.image, "__rom_end")
    contents = IntelHex(str(job.directory / "firmware.hex"))
    assert contents.minaddr() == flash.address
    assert bytes(contents.tobinarray()) == binary


def test_vector_table_comes_first(build_echo: Callable[..., Build]) -> None:
    job = build_echo("microbit")
    stack, reset = struct.unpack_from("<II", (job.directory / "firmware.bin").read_bytes())
    assert (
        stack
        == symbol_address(job.image, "__stack_top")
        == 0x2000_0000 + TARGETS["microbit"].memory.stack_size
    )
    assert reset == symbol_address(job.image, "reset")
    assert reset & 1, "the processor only runs Thumb code"


def test_initial_values_are_in_flash_after_the_code(build_echo: Callable[..., Build]) -> None:
    job = build_echo("microbit")
    binary = (job.directory / "firmware.bin").read_bytes()
    load = symbol_address(job.image, "__data_load")
    size = symbol_address(job.image, "__data_end") - symbol_address(job.image, "__data_start")
    assert len(binary) == load + size
    assert struct.pack("<I", 0x12345678) in binary[load:]


def test_dfu_file_is_as_st_describes_it(build_echo: Callable[..., Build]) -> None:
    job = build_echo("pyboard")
    binary = (job.directory / "firmware.bin").read_bytes()
    dfu = (job.directory / "firmware.dfu").read_bytes()
    assert dfu[:6] == b"DfuSe\x01"
    assert struct.unpack_from("<IB", dfu, 6) == (len(dfu) - 16, 1)
    assert dfu[11:17] == b"Target"
    target_size, elements = struct.unpack_from("<II", dfu, 11 + 266)
    assert (target_size, elements) == (len(binary) + 8, 1)
    address, size = struct.unpack_from("<II", dfu, 11 + 274)
    assert (address, size) == (0x0800_0000, len(binary))
    assert dfu[11 + 274 + 8 : -16] == binary
    assert dfu[-16:-4] == struct.pack("<HHHH3sB", 0, 0xDF11, 0x0483, 0x011A, b"UFD", 16)
    assert struct.unpack("<I", dfu[-4:])[0] == zlib.crc32(dfu[:-4]) ^ 0xFFFFFFFF
