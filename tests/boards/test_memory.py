"""Memory of the boards: what is free at the prompt, a whole system in 8 kB, fragmented heaps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from adder.toolchain.rawrepl import RawRepl

LEAST_FREE = 11_000
"""Bytes that gc.mem_free() shall find at the micro:bit's prompt."""

PROGRAM = """
import gc

class Shape:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

def shapes(count):
    for i in range(count):
        yield Shape(count - i)

print([shape.area() for shape in sorted(shapes(6), key=lambda shape: shape.side)])
numbers = [5, 3, 8, 1]
numbers.sort()
print(numbers)
"""

FRAGMENTED = """
import gc
blocks = []
try:
    while True:
        block = bytearray(%d)
        block[0] = len(blocks) & 255
        blocks.append(block)
except MemoryError:
    block = None
for i in range(0, len(blocks), 2):
    blocks[i] = None
gc.collect()
large = bytearray(gc.mem_free() * 3 // 4)
intact = True
for i in range(1, len(blocks), 2):
    intact = intact and blocks[i][0] == i & 255
print(len(large) > %d, intact)
"""

RawPrompt = Callable[[str], RawRepl]


def test_free_memory_at_the_prompt(raw_prompt: RawPrompt) -> None:
    outcome = raw_prompt("microbit").run("import gc\ngc.collect()\nprint(gc.mem_free())")
    assert int(outcome.output) >= LEAST_FREE


def test_a_whole_system_in_8_kilobytes(raw_prompt: RawPrompt) -> None:
    outcome = raw_prompt("microbit-8k").run(PROGRAM)
    assert outcome.error == b""
    assert outcome.output.split(b"\r\n")[:2] == [b"[1, 4, 9, 16, 25, 36]", b"[1, 3, 5, 8]"]


@pytest.mark.parametrize(("name", "block", "least"), [("microbit", 240, 3000), ("pyboard", 960, 16000)])
def test_fragmented_memory_is_joined(raw_prompt: RawPrompt, name: str, block: int, least: int) -> None:
    outcome = raw_prompt(name).run(FRAGMENTED % (block, least))
    assert outcome.error == b""
    assert outcome.output == b"True True\r\n"
