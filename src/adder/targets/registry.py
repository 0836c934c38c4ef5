"""The list of all targets. A new board is entered here and nowhere else."""

from __future__ import annotations

from adder.targets.boards.microbit import Microbit, Microbit8k
from adder.targets.boards.pyboard import Pyboard
from adder.targets.boards.qemu_m3 import QemuM3
from adder.targets.target import Target
from adder.targets.unix import Unix, UnixStrict

TARGETS: dict[str, type[Target]] = {
    target.name: target for target in (Unix, Pyboard, Microbit, Microbit8k, QemuM3, UnixStrict)
}
