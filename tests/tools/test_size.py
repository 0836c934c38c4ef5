"""The size report attributes bytes to the modules that the C names tell."""

from __future__ import annotations

from collections.abc import Callable

from adder.targets.registry import TARGETS
from adder.toolchain.build import Build
from adder.toolchain.elf import sections
from adder.toolchain.size import LIBRARIES, module_names, size_report


def test_modules_are_found_by_their_c_names() -> None:
    assert module_names()["toolchain_size"] == "toolchain/size"


def test_bytes_are_attributed(build_echo: Callable[..., Build]) -> None:
    job = build_echo("microbit")
    report = size_report(job.image, {"vm_types_list": "vm/types/list", "vm_types_int": "vm/types/int"})
    assert report.modules["vm/types/list"]["text"] == 400
    assert report.modules["vm/types/list"]["bss"] == 200
    assert 40 < report.modules["vm/types/int"]["text"] < 400
    assert report.modules[LIBRARIES]["text"] > 1000
    assert report.stack == TARGETS["microbit"].memory.stack_size


def test_the_report_is_complete(build_echo: Callable[..., Build]) -> None:
    job = build_echo("qemu-m3")
    report = size_report(job.image)
    for kind in ("text", "data"):
        assert report.total(kind) == sum(part.size for part in sections(job.image) if part.kind == kind)
