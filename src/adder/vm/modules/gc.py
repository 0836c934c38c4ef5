"""The module gc."""

from __future__ import annotations

from adder.typed import Ref, Word, config
from adder.vm.heap.bitmap import ALL_ONES
from adder.vm.heap.heap import bytes_allocated, collect, heap, set_threshold
from adder.vm.heap.pauses import pauses
from adder.vm.heap.stress import begin_stress, stress
from adder.vm.runtime.finalisers import run_finalisers
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import index_of, word_ref
from adder.vm.types.tuple import tuple3
from adder.vm.value import NONE, small

module = BuiltinModule("gc")


@module.function
def enable() -> None:
    """Let allocations collect garbage."""
    heap.enabled = True


@module.function
def disable() -> None:
    """Let allocations fail instead of collecting garbage."""
    heap.enabled = False


@module.function
def isenabled() -> bool:
    """Whether allocations collect garbage."""
    return heap.enabled


@module.function(name="collect")
def collect_garbage() -> Word:
    """Collect garbage now; returns how many bytes were freed."""
    before = bytes_allocated()
    collect()
    freed = before - min(before, bytes_allocated())
    run_finalisers()
    return freed


@module.function
def mem_alloc() -> Word:
    """Bytes in use by objects."""
    return bytes_allocated()


@module.function
def mem_free() -> Word:
    """Bytes that objects could still take; a heap that grows counts up to its limit."""
    return heap.limit - heap.start - bytes_allocated()


@module.function
def threshold(amount: Ref | None = None) -> Ref:
    """After how many bytes allocated garbage is collected: set it (-1: not before memory is used up), or return it."""
    if amount is None:
        return small(-1) if heap.threshold == ALL_ONES else word_ref(heap.threshold)
    limit = index_of(amount)
    set_threshold(Word(limit) if limit > 0 else Word(0))
    return NONE


if config.pause_statistics:

    @module.function(name="pauses")
    def all_pauses() -> Ref:
        """(number, total, longest) of the pauses for collections so far; times in microseconds."""
        return tuple3(word_ref(pauses.count), word_ref(pauses.total), word_ref(pauses.longest))


if config.stress:

    @module.function
    def fail_after(count: Word) -> None:
        """Let the count-th allocation from now on fail; 0: none. In stress builds only."""
        stress.fail_after = count

    @module.function(name="stress")
    def set_interval(interval: Word) -> None:
        """Collect and compact at every allocation whose number is divisible by `interval` (later rarer); 0: at none."""
        begin_stress(interval)
