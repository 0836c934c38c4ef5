"""The memory of the Unix program: address space reserved for the heap, limits of the stacks."""

from __future__ import annotations

from adder.targets.unix.system import (
    DONT_NEED,
    MAP_PRIVATE_ANONYMOUS_NORESERVE,
    PROT_READ_WRITE,
    c_advise,
    c_map,
)
from adder.typed import Int, Word, config, frame_address
from adder.vm.heap.heap import initialise
from adder.vm.heap.layout import WORD_BYTES
from adder.vm.heap.release import PageHooks
from adder.vm.heap.roots import stack_roots
from adder.vm.stack import initialise_stack

DEFAULT_HEAP = 64 << 20
"""How far the heap may grow, unless the command line says otherwise."""
FIRST_HEAP = 512 << 10
"""What is used before the first collection."""
FIRST_STACK = 1 << 12
"""Words of the first segment of the value stack; a small heap gives a sixteenth of itself."""
MOST_STACK = 1 << 18
"""Words of all segments together; a small heap gives at most half of itself."""
C_STACK = (4 if config.debug else 1) << 20
"""Bytes of C stack that native code may use (the system provides 8 MiB). Debug builds, which are not optimised, have
large frames."""


def start_memory(stack_end: Word, heap_limit: Word) -> bool:
    """Set up heap and stacks; `stack_end` is an address above all C frames that hold references. False if there is no
    memory for the heap; MemoryError if the heap is too small."""
    memory = c_map(0, heap_limit, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS_NORESERVE, -1, 0)
    if memory & 0xFFF != 0:
        return False
    stack_roots.c_stack_end = stack_end
    initialise(memory, heap_limit, min(FIRST_HEAP, heap_limit))
    words = Int(heap_limit // WORD_BYTES)
    initialise_stack(min(FIRST_STACK, words // 16), min(MOST_STACK, words // 2), C_STACK)
    return True


def release(start: Word, size: Word) -> bool:
    """Give back pages of the heap; whether that was possible."""
    return c_advise(start, size, DONT_NEED) == 0


PageHooks.release = release


def here() -> Word:
    """An address in the C stack."""
    return frame_address()
