"""Memory of the boards: what is free at the prompt, a whole system in 8 kB, fragmented heaps, the C stack."""

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

ENDLESS = """
class C:
    def __getattr__(self, name): return getattr(self, name + "x")
    def __str__(self): return "%s" % self
    def __format__(self, s): return "{}".format(self)
    def __hash__(self): return hash((self,))
    def __repr__(self): return repr([self])
    def __lt__(self, o): return sorted([C(), C()])

def by_key(x): return sorted([3, 1, 2], key=by_key)
def by_map(x): return list(map(by_map, [x]))

c = C()
def ends(function):
    try:
        function()
    except (RuntimeError, MemoryError):
        return True

print(ends(lambda: c.a), ends(lambda: str(c)), ends(lambda: format(c)), ends(lambda: hash(c)))
print(ends(lambda: repr(c)), ends(lambda: sorted([c, c, c])), ends(lambda: by_key(1)), ends(lambda: by_map(1)))
print(ends(lambda: eval("(" * 600 + "1" + ")" * 600)))
"""
"""Recursion through native code, which uses the C stack."""

RawPrompt = Callable[[str], RawRepl]


def test_free_memory_at_the_prompt(raw_prompt: RawPrompt) -> None:
    """Garbage that a word left on the C stack happens to point at is not freed: the best of several attempts counts."""
    board = raw_prompt("microbit")
    shown = ("gc.mem_free()", "gc.mem_free(), gc.mem_alloc()", "gc.mem_free(), 0, 0")
    outcomes = [board.run(f"import gc\ngc.collect()\nprint({values})") for values in shown]
    assert max(int(outcome.output.split()[0]) for outcome in outcomes) >= LEAST_FREE


def test_a_whole_system_in_8_kilobytes(raw_prompt: RawPrompt) -> None:
    outcome = raw_prompt("microbit-8k").run(PROGRAM)
    assert outcome.error == b""
    assert outcome.output.split(b"\r\n")[:2] == [b"[1, 4, 9, 16, 25, 36]", b"[1, 3, 5, 8]"]


@pytest.mark.parametrize(("name", "block", "least"), [("microbit", 240, 3000), ("pyboard", 960, 16000)])
def test_fragmented_memory_is_joined(raw_prompt: RawPrompt, name: str, block: int, least: int) -> None:
    outcome = raw_prompt(name).run(FRAGMENTED % (block, least))
    assert outcome.error == b""
    assert outcome.output == b"True True\r\n"


@pytest.mark.parametrize("board", ["pyboard", "microbit"])
def test_recursion_through_native_code_ends_with_an_exception(board: str, raw_prompt: RawPrompt) -> None:
    outcome = raw_prompt(board).run(ENDLESS)
    assert outcome.error == b""
    assert outcome.output.split() == [b"True"] * 9


def test_nested_calls_can_be_compiled_on_a_small_c_stack(raw_prompt: RawPrompt) -> None:
    program = """
def f(x): return x
def nested(depth): return "f(" * depth + "1" + ")" * depth
def g(x):
    for i in range(1):
        if x:
            return f(f(f(f(f(f(f(f(1))))))))
print(f(f(f(f(f(f(f(f(f(f(f(f(1)))))))))))), g(1), eval(nested(8)))
"""
    assert raw_prompt("microbit").run(program).output.split() == [b"1", b"1", b"1"]


def test_classes_are_made_in_classes(raw_prompt: RawPrompt) -> None:
    program = """
class A:
    class B:
        class C:
            depth = 3
print(A.B.C.depth)
"""
    assert raw_prompt("microbit").run(program).output == b"3\r\n"
