"""The module micropython: what programs may ask of the machine that runs them."""

from __future__ import annotations

from adder.typed import Int, Ref, Text, Word, config, frame_address, object_at
from adder.vm.compiler.options import options
from adder.vm.heap import heap as allocator
from adder.vm.heap.bitmap import next_set, test_bit
from adder.vm.heap.heap import bytes_allocated, bytes_free, heap
from adder.vm.heap.layout import GRANULE, GRANULE_SHIFT, size_of
from adder.vm.heap.pauses import use
from adder.vm.heap.reserve import refill_reserve, set_reserve
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.space import granule_address, granule_count, granule_of, next_gap
from adder.vm.heap.texts import dynamic_texts
from adder.vm.runtime import events
from adder.vm.runtime.terminal import Terminal
from adder.vm.stack import stack
from adder.vm.strings import Str
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import index_of
from adder.vm.types.output import CONSOLE, string_builder
from adder.vm.value import NONE, small

module = BuiltinModule("micropython")

BYTES_OF_LINE = 64 * GRANULE
"""How much of the heap a line of its layout shows."""


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
    """Print what memory is used for; with an argument also where the objects are."""
    show("stack: ", stack_use())
    show(" out of ", stack_roots.c_stack_end - stack.c_limit)
    show("\nGC: total: ", heap.end - heap.start)
    show(", used: ", bytes_allocated())
    show(", free: ", bytes_free())
    show_blocks()
    if verbose is not None and not config.small_code:
        show_layout()


def show(label: Text, number: Word) -> None:
    """Print a label and a number."""
    CONSOLE.text(label)
    CONSOLE.decimal(Int(number))


def show_blocks() -> None:
    """Print how many objects take one and two granules, and the granules of the largest object and gap."""
    ones = Word(0)
    twos = Word(0)
    largest = Word(0)
    position = next_object(heap.start)
    while position < heap.end:
        size = size_of(position) >> GRANULE_SHIFT
        if size == 1:
            ones += 1
        elif size == 2:
            twos += 1
        largest = max(largest, size)
        position = next_object(position + (size << GRANULE_SHIFT))
    show("\n No. of 1-blocks: ", ones)
    show(", 2-blocks: ", twos)
    show(", max blk sz: ", largest)
    show(", max free sz: ", largest_gap() >> GRANULE_SHIFT)
    CONSOLE.text("\n")


def next_object(position: Word) -> Word:
    """The first object at or behind an address that is the end of an object."""
    return granule_address(next_set(heap.starts, granule_of(position), granule_count()))


def largest_gap() -> Word:
    """The size of the largest gap between objects, in bytes."""
    largest = Word(0)
    start, end = next_gap(heap.start)
    while start < end:
        largest = max(largest, end - start)
        start, end = next_gap(end)
    return largest


def show_layout() -> None:
    """Print a character for each granule: h where an object starts, = where it goes on, a point where nothing is. Of
    whole lines of points only the number is printed."""
    CONSOLE.text("GC memory layout; from ")
    CONSOLE.hexadecimal(heap.start)
    CONSOLE.text(":")
    position = heap.start
    behind = heap.start
    free = Word(0)
    while position < heap.end:
        line = min(position + BYTES_OF_LINE, heap.end)
        if position >= behind and next_object(position) >= line:
            free += 1
        else:
            show_free(free)
            free = 0
            behind = show_line(position, line, behind)
        position = line
    show_free(free)
    CONSOLE.text("\n")


def show_free(lines: Word) -> None:
    """Print how many lines there are with nothing in them."""
    if lines != 0:
        show("\n       (", lines)
        CONSOLE.text(" lines all free)")


def show_line(position: Word, end: Word, behind: Word) -> Word:
    """Print a line of the layout, in whose beginning there may be an object that ends at `behind`; returns the end
    of the last object that starts before the end of the line."""
    CONSOLE.text("\n")
    offset = position - heap.start
    for shift in range(28, -4, -4):
        CONSOLE.hexadecimal((offset >> Word(shift)) & 15)
    CONSOLE.text(": ")
    while position < end:
        if test_bit(heap.starts, granule_of(position)):
            behind = position + size_of(position)
            CONSOLE.text("h")
        else:
            CONSOLE.text("=" if position < behind else ".")
        position += GRANULE
    return behind


if config.pause_statistics:

    @module.function
    def mem_total() -> Word:
        """Bytes that have been allocated since the start."""
        return use.freed + bytes_allocated()

    @module.function
    def mem_current() -> Word:
        """Bytes in use."""
        return bytes_allocated()

    @module.function
    def mem_peak() -> Word:
        """The most bytes that have been in use."""
        return max(use.most, bytes_allocated())


@module.function
def qstr_info(verbose: Ref | None = None) -> None:
    """Print how many interned strings the program has made, and what they take; with an argument also the strings."""
    texts = dynamic_texts.texts
    count = Word(0)
    characters = Word(0)
    total = Word(0)
    if texts is not None:
        for index in range(len(texts)):
            if texts[index] != 0:
                count += 1
                characters += object_at(Str, texts[index]).length
                total += size_of(texts[index])
    show("qstr pool: n_pool=", Word(1))
    show(", n_qstr=", count)
    show(", n_str_data_bytes=", characters)
    show(", n_total_bytes=", total)
    CONSOLE.text("\n")
    if verbose is not None and texts is not None and not config.small_code:
        for index in range(len(texts)):
            if texts[index] != 0:
                show_text(object_at(Str, texts[index]))


def show_text(text: Str) -> None:
    """Print an interned string."""
    CONSOLE.text("Q(")
    CONSOLE.bytes(text.items.pointer(), Int(text.length))
    CONSOLE.text(")\n")


@module.function
def stack_use() -> Word:
    """Bytes of the C stack in use."""
    return stack_roots.c_stack_end - frame_address()


@module.function
def heap_lock() -> None:
    """Forbid allocations; may be nested. Returns nothing, so that the prompt shows nothing, as programs expect."""
    allocator.lock()


@module.function
def heap_unlock() -> Int:
    """Undo one `heap_lock`; returns how many are left."""
    if heap.lock_depth != 0:
        allocator.unlock()
        if heap.lock_depth == 0:
            refill_reserve()
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
    """Keep memory for exceptions that are raised when nothing can be allocated; 0: none."""
    if size < 0:
        raise ValueError("size must not be negative")
    set_reserve(Word(size))
    string_builder().release()


@module.function
def bytecode(function: Ref) -> Ref:
    """Decorator: the function is compiled to bytecode, as all are."""
    return function


@module.function
def native(function: Ref) -> Ref:
    """Decorator: the function may be compiled to machine code, which would behave in the same way. It is not."""
    return function
