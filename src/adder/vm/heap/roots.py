"""Where marking starts: static references, the value stack, and conservatively the C stack and registers."""

from __future__ import annotations

from adder.typed import (
    Const,
    Object,
    Struct,
    Word,
    fill_memory,
    frame_address,
    inline_function,
    load_word,
    no_inline,
    root_address,
    root_count,
)
from adder.vm.heap.forward import let_stay, update_slot, update_slots
from adder.vm.heap.layout import WORD_BYTES, WORD_SHIFT
from adder.vm.heap.mark import mark_object, mark_slot, mark_slots, mark_word
from adder.vm.heap.space import find_object, in_heap
from adder.vm.heap.texts import is_dynamic_text


class StackRoots(Struct):
    """The stacks that hold references.

    The words in [base, top) of the value stack are references or 0; the interpreter keeps `top` up to date whenever
    something may be allocated. A collection clears the words in [top, limit), so what a frame finds in registers
    that it has not yet written is always 0 or a reference that was valid since the last collection.
    `c_stack_end` is the address where the C stack begins (its highest), set at start.
    """

    base: Word = 0
    top: Word = 0
    limit: Word = 0
    spare: Object | None = None
    """A part of the value stack that is not in use: the next collection frees it."""
    c_stack_end: Word = 0
    c_stack_start: Word = 0
    """The lowest address to scan, below the frames of the program and above those of the collector, whose own words
    mean nothing; 0 while neither allocation nor collection runs."""


stack_roots = StackRoots()

CLEARING_FRAME = 16 * WORD_BYTES
"""More than what `clear_dead_c_stack` and the filling of memory need for their own frames."""


def mark_exact_roots() -> None:
    """Mark what static references and the value stack refer to."""
    stack_roots.spare = None
    for index in range(root_count()):
        mark_slot(root_address(index))
    mark_slots(stack_roots.base, (stack_roots.top - stack_roots.base) >> WORD_SHIFT)


def update_exact_roots() -> None:
    """Update static references and the value stack."""
    for index in range(root_count()):
        update_slot(root_address(index))
    update_slots(stack_roots.base, (stack_roots.top - stack_roots.base) >> WORD_SHIFT)


def clear_unused_stack() -> None:
    """Clear the value stack above its top."""
    fill_memory(stack_roots.top, 0, stack_roots.limit - stack_roots.top)


@no_inline
def clear_dead_c_stack(limit: Word) -> None:
    """Clear the C stack from `limit`, its lowest address that may be touched, to near the top. What finished calls have
    left there would lie in frames to come, in words that these have not yet written, and keep objects alive."""
    top = frame_address() - CLEARING_FRAME
    if limit < top:
        fill_memory(limit, 0, top - limit)


@inline_function
def begin_scan_here() -> None:
    """The frames of the C stack above that of the calling function, which must not be inlined, are to be scanned."""
    stack_roots.c_stack_start = frame_address() & ~(WORD_BYTES - 1)


def scan_c_stack(pinning: Const[bool]) -> None:
    """Mark (or, when `pinning`, let stay) everything that a word in the C stack may refer to."""
    slot = stack_roots.c_stack_start
    while slot < stack_roots.c_stack_end:
        word = load_word(slot)
        if in_heap(word):
            address = find_object(word)
            if address != 0:
                if pinning:
                    let_stay(address)
                else:
                    mark_object(address)
        elif not pinning and is_dynamic_text(word):
            mark_word(word)
        slot += WORD_BYTES
