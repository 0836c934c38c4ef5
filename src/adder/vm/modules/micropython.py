"""The module micropython: what programs may ask of the machine that runs them."""

from __future__ import annotations

from adder.typed import Int, Ref, Text, Word, frame_address
from adder.vm.compiler.options import options
from adder.vm.heap import heap as allocator
from adder.vm.heap.heap import bytes_allocated, bytes_free, heap
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.space import next_gap
from adder.vm.heap.texts import dynamic_texts
from adder.vm.runtime import events
from adder.vm.runtime.terminal import Terminal
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import index_of
from adder.vm.types.output import CONSOLE
from adder.vm.value import NONE, small

module = BuiltinModule("micropython")


@module.function
def const(value: Ref) -> Ref:
    """Marks a constant; the value itself."""
    return value


@module.function
def opt_level(level: Ref | None = None) -> Ref:
    """Set the optimisation level for what is compiled from now on, or return it."""
    if level is None:
        return small(options.optimise)
    options.optimise = index_of(level)
    return NONE


@module.function
def mem_info(verbose: Ref | None = None) -> None:
    """Print what memory is used for; with an argument also where the gaps are."""
    show("stack: ", stack_use())
    show(", values: ", (stack_roots.top - stack_roots.base))
    show(" out of ", (stack_roots.limit - stack_roots.base))
    show("\nGC: total: ", heap.end - heap.start)
    show(", used: ", bytes_allocated())
    show(", free: ", bytes_free())
    gaps, largest = measure_gaps(verbose is not None)
    show("\n gaps: ", gaps)
    show(", largest: ", largest)
    CONSOLE.text("\n")


def show(label: Text, number: Word) -> None:
    """Print a label and a number."""
    CONSOLE.text(label)
    CONSOLE.decimal(Int(number))


def measure_gaps(verbose: bool) -> tuple[Word, Word]:
    """The number of gaps between objects and the size of the largest, in bytes; prints them all if `verbose`."""
    count = Word(0)
    largest = Word(0)
    start, end = next_gap(heap.start)
    while start < end:
        count += 1
        largest = max(largest, end - start)
        if verbose:
            CONSOLE.text("\n ")
            CONSOLE.hexadecimal(start)
            show(": ", end - start)
        start, end = next_gap(end)
    return count, largest


@module.function
def qstr_info(verbose: Ref | None = None) -> None:
    """Print how many interned strings there are, in ROM and made by the program."""
    texts = dynamic_texts.texts
    made = Word(0)
    if texts is not None:
        for index in range(len(texts)):
            if texts[index] != 0:
                made += 1
    show("qstr: in ROM: ", dynamic_texts.rom_count)
    show(", in RAM: ", made)
    CONSOLE.text("\n")


@module.function
def stack_use() -> Word:
    """Bytes of the C stack in use."""
    return stack_roots.c_stack_end - frame_address()


@module.function
def heap_lock() -> None:
    """Forbid allocations; may be nested."""
    allocator.lock()


@module.function
def heap_unlock() -> Int:
    """Undo one `heap_lock`; returns how many are left."""
    if heap.lock_depth != 0:
        allocator.unlock()
    return Int(heap.lock_depth)


@module.function
def heap_locked() -> Int:
    """How often the heap is locked."""
    return Int(heap.lock_depth)


@module.function
def kbd_intr(character: Int) -> None:
    """Set the character that raises KeyboardInterrupt; -1 for none."""
    Terminal.interrupts(character)


@module.function
def schedule(function: Ref, argument: Ref) -> None:
    """Let `function(argument)` be called soon, between two instructions of the program."""
    if not events.schedule(function, argument):
        raise RuntimeError("schedule queue full")


@module.function
def alloc_emergency_exception_buf(size: Int) -> None:
    """Accepted for programs that call it: an exception for which there is no memory is always available."""
