"""The heap as the rest of the machine sees it: allocation, and when to collect, compact and grow."""

from __future__ import annotations

from adder.typed import (
    Word,
    cold,
    config,
    fill_memory,
    inline_function,
    load_word,
    no_inline,
    runtime_hook,
    spill_registers,
    store_word,
    unlikely,
)
from adder.vm.heap.bitmap import ALL_ONES, set_bit
from adder.vm.heap.compact import slide_objects
from adder.vm.heap.growth import (
    drop_dead_rooms,
    give_back_rest,
    grow,
    is_budget_used,
    is_scattered,
    note_compaction,
    set_budget,
    take_or_grow,
)
from adder.vm.heap.layout import LAYOUT_OFFSET, WORD_SHIFT, fixed_bytes
from adder.vm.heap.mark import begin_mapping, begin_marking, drain, marker
from adder.vm.heap.pauses import begin_pause, end_pause, note_use
from adder.vm.heap.pins import drop_dead_pins, make_room_for_pins, pin
from adder.vm.heap.reserve import take_from_reserve
from adder.vm.heap.roots import (
    begin_scan_here,
    clear_unused_stack,
    mark_exact_roots,
    scan_c_stack,
    stack_roots,
)
from adder.vm.heap.space import (
    block_count,
    bytes_allocated,
    bytes_free,
    close_window,
    granule_of,
    heap,
    initialise,
    poison_gaps,
    policy,
    rewind,
    round_up,
    take,
)
from adder.vm.heap.stress import is_stress_due, stress, stress_fails
from adder.vm.heap.weak import (
    clear_dead_targets,
    drop_dead_cells,
    drop_dead_texts,
    finalisers,
    finalisers_become_due,
    mark_due,
    notify_of_due,
    weak_cells,
)

__all__ = [
    "allocate",
    "allocate_slowly",
    "bytes_allocated",
    "bytes_free",
    "collect",
    "compact",
    "heap",
    "initialise",
    "lock",
    "pin",
    "set_threshold",
    "unlock",
    "unlock_all",
]


fast_path = inline_function if config.growing_heap else no_inline
"""Small targets have one copy of the allocator, others one at each place of use."""


@runtime_hook("allocate")
@fast_path
def allocate(size: Word) -> Word:
    """The address of `size` zeroed bytes; MemoryError. A size that does not fit a Word is given as all ones."""
    if unlikely(size > heap.window_end - heap.next):
        return allocate_slowly(size)
    address = heap.next
    heap.next = address + round_up(size)
    set_bit(heap.starts, granule_of(address))
    return address


@runtime_hook("allocate_object")
@no_inline
def allocate_object(type_: Word) -> Word:
    """The address of a new object of a type without items, with its header; small images make theirs so."""
    address = allocate(fixed_bytes(load_word(type_ + LAYOUT_OFFSET)))
    store_word(address, type_)
    return address


@cold
def allocate_slowly(size: Word) -> Word:
    """Allocate what does not fit the window: look for a gap, collect, compact, grow; MemoryError.

    Like `collect` and `compact`, it puts all registers into its frame and leaves the work to another function. That
    something is stored after the call keeps the frame from being left before.
    """
    spill_registers()
    address = allocate_below(size)
    stack_roots.c_stack_start = 0
    return address


@no_inline
def allocate_below(size: Word) -> Word:
    """The body of `allocate_slowly`."""
    begin_scan_here()
    if size > heap.limit - heap.start:
        raise MemoryError
    if heap.lock_depth != 0:
        return allocate_from_reserve(size)
    if config.stress and stress_fails():
        raise MemoryError
    size = round_up(size)
    address = Word(0)
    if not is_collection_due(size):
        address = take_or_grow(size)
    if address == 0 and heap.enabled:
        begin_pause()
        address = collect_and_take(size)
        end_pause()
    if address == 0 and grow(heap.end - heap.start + size):
        address = take(size)
    if address == 0:
        return allocate_from_reserve(size)
    if config.stress:
        close_window()
    return address


def allocate_from_reserve(size: Word) -> Word:
    """The memory that is there for exceptions only; MemoryError."""
    address = take_from_reserve(round_up(size))
    if address == 0:
        raise MemoryError
    return address


def is_collection_due(size: Word) -> bool:
    """Whether to collect now although there is room."""
    if not heap.enabled:
        return False
    if config.stress and is_stress_due(heap.live + (stack_roots.limit - stack_roots.base)):
        return True
    fresh = bytes_since_collection()
    if config.growing_heap and is_budget_used(fresh, size):
        return True
    return fresh >= heap.threshold


def bytes_since_collection() -> Word:
    """How much has been allocated since the last collection."""
    allocated = bytes_allocated()
    return allocated - min(heap.live, allocated)


def collect_and_take(size: Word) -> Word:
    """Room for an object after a collection and, if that does not suffice, compaction; 0 if there is none."""
    always_compact = config.stress and stress.interval != 0
    run_collection(always_compact)
    if config.growing_heap and not always_compact and is_scattered(size):
        run_compaction()
    address = Word(0)
    if not always_compact:
        address = take_or_grow(size)
    if always_compact or (address == 0 and bytes_free() >= size):
        run_compaction()
        address = take_or_grow(size)
    return address


def collect() -> None:
    """Free what is not reachable. Finalisers and callbacks of weak references become due."""
    spill_registers()
    collect_below(False)
    stack_roots.c_stack_start = 0


def compact() -> None:
    """Move all objects that nothing holds in place, so that the free memory is in one piece (after a collection)."""
    spill_registers()
    collect_below(True)
    stack_roots.c_stack_start = 0


@no_inline
def collect_below(compacting: bool) -> None:
    """The body of `collect` and `compact`."""
    begin_scan_here()
    begin_pause()
    run_collection(compacting)
    if compacting:
        run_compaction()
    end_pause()


def run_collection(compacting: bool) -> None:
    """Mark what lives and free the rest. Compaction follows if `compacting`."""
    heap.epoch += 1
    fresh = bytes_since_collection()
    fill_memory(heap.marks, 0, block_count() << WORD_SHIFT)
    begin_marking()
    clear_unused_stack()
    scan_c_stack(False)
    if config.growing_heap:
        begin_mapping()
    mark_exact_roots()
    mark_due(finalisers)
    if config.weak_references:
        mark_due(weak_cells)
    drain()
    clear_dead_targets()
    finalisers_become_due()
    drain()
    drop_dead_cells()
    drop_dead_texts()
    drop_dead_pins()
    if config.growing_heap:
        drop_dead_rooms()
    heap.starts, heap.marks = heap.marks, heap.starts
    if config.growing_heap:
        policy.mapped = True
    if config.pause_statistics:
        note_use(bytes_allocated(), marker.live)
    heap.live = marker.live
    heap.used = marker.live
    if config.growing_heap:
        set_budget(fresh)
    rewind(heap.start)
    if config.growing_heap:
        give_back_rest()
    if config.stress and not compacting:
        poison_gaps()
    notify_of_due()


def run_compaction() -> None:
    """Move objects after a collection."""
    slide_objects()
    if config.growing_heap:
        note_compaction()
    if config.stress:
        poison_gaps()


def lock() -> None:
    """Every allocation raises MemoryError until `unlock` has been called as often. Objects can still be pinned where
    memory is plentiful."""
    if config.growing_heap and heap.lock_depth == 0:
        make_room_for_pins()
    heap.lock_depth += 1
    close_window()


def unlock() -> None:
    """Undo one `lock`."""
    heap.lock_depth -= 1


def unlock_all() -> None:
    """Undo every `lock`."""
    heap.lock_depth = 0


def set_threshold(amount: Word) -> None:
    """Collect whenever `amount` bytes have been allocated; 0: only when memory is used up."""
    heap.threshold = amount if amount != 0 else Word(ALL_ONES)
    close_window()
