"""What the collector must know but does not keep alive: weak references, objects with finalisers, interned strings.

After marking, weak references to unmarked objects are cleared; then unmarked objects with finalisers become due and are
marked; then the tables forget what is still unmarked. Finalisers and callbacks run later, when the interpreter asks
for what is due.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import (
    Array,
    Object,
    Ref,
    Struct,
    Word,
    bits,
    config,
    load_word,
    ref_of_bits,
    store_word,
)
from adder.vm.heap.forward import forward
from adder.vm.heap.layout import WORD_BYTES
from adder.vm.heap.mark import is_marked, mark_object
from adder.vm.heap.space import is_heap_reference
from adder.vm.heap.texts import dynamic_texts

FIRST_CAPACITY = 4
DUE = 1
"""Bit of an entry of a registry: its object is kept alive until `take_due` returns it."""


class WeakCell(Object):
    """A weak reference: `target` is the address of an object, 0 when that has died."""

    target: Word
    callback: Ref | None


TARGET_OFFSET = WORD_BYTES
CALLBACK_OFFSET = 2 * WORD_BYTES


class Registry(Struct):
    """Addresses of objects that are looked after but not kept alive, in the order in which they were registered.

    `due` of them are due; `next` is where the search for one goes on. An entry that has been taken is 0 until the
    next collection.
    """

    entries: Array[Word] | None = None
    count: Word = 0
    due: Word = 0
    next: Word = 0


weak_cells = Registry()
finalisers = Registry()


def nothing() -> None:
    """What is to be done if nobody has said anything."""


class DueHooks:
    """What an upper layer does when a collection has made something due; it must not allocate."""

    notify: ClassVar[Callable[[], None]] = nothing


def room_for_one(registry: Registry) -> Array[Word]:
    """The entries of a registry, with room for one more."""
    entries = registry.entries
    if entries is None:
        entries = Array[Word](FIRST_CAPACITY)
        registry.entries = entries
    if registry.count < len(entries):
        return entries
    larger = Array[Word](len(entries) * 2)
    for index in range(registry.count):
        larger[index] = entries[index]
    registry.entries = larger
    return larger


def register(registry: Registry, value: Ref) -> None:
    """Look after one more object; MemoryError."""
    entries = room_for_one(registry)
    entries[registry.count] = bits(value)
    registry.count += 1


def register_weak(cell: WeakCell) -> None:
    """Let the collector look after a new weak cell."""
    register(weak_cells, cell)


def register_finaliser(value: Ref) -> None:
    """`take_finalisable` shall return this object once when it is no longer reachable."""
    register(finalisers, value)


def take_finalisable() -> Ref | None:
    """An object that is no longer reachable and whose finaliser shall be called now; the oldest goes first."""
    entries = finalisers.entries
    if finalisers.due == 0 or entries is None:
        return None
    while entries[finalisers.next] & DUE == 0:
        finalisers.next += 1
    return taken(finalisers, entries, finalisers.next)


def take_dead_cell() -> Ref | None:
    """A weak cell whose target has died and whose callback shall be called now; the youngest goes first."""
    entries = weak_cells.entries
    if weak_cells.due == 0 or entries is None:
        return None
    weak_cells.next -= 1
    while entries[weak_cells.next] & DUE == 0:
        weak_cells.next -= 1
    return taken(weak_cells, entries, weak_cells.next)


def taken(registry: Registry, entries: Array[Word], index: Word) -> Ref:
    """Remove and return an object that is due."""
    value = ref_of_bits(entries[index] ^ DUE)
    entries[index] = 0
    registry.due -= 1
    return value


def make_all_finalisable() -> None:
    """Let `take_finalisable` return all objects with finalisers: the program ends."""
    entries = finalisers.entries
    if entries is not None:
        finalisers.due = 0
        finalisers.next = 0
        for index in range(finalisers.count):
            if entries[index] != 0:
                entries[index] |= DUE
                finalisers.due += 1


def is_anything_due() -> bool:
    """Whether there is an object to finalise or a callback to call."""
    return finalisers.due != 0 or (config.weak_references and weak_cells.due != 0)


def mark_due(registry: Registry) -> None:
    """Mark the objects that are due."""
    entries = registry.entries
    if entries is not None and registry.due != 0:
        for index in range(registry.count):
            if entries[index] & DUE:
                mark_object(entries[index] ^ DUE)


def clear_dead_targets() -> None:
    """Clear the weak cells whose target is not marked; living ones with a callback become due."""
    cells = weak_cells.entries
    if not config.weak_references or cells is None:
        return
    for index in range(weak_cells.count):
        cell = cells[index]
        if cell == 0 or cell & DUE:
            continue
        target = load_word(cell + TARGET_OFFSET)
        if target != 0 and not is_marked(target):
            store_word(cell + TARGET_OFFSET, 0)
            if is_marked(cell) and load_word(cell + CALLBACK_OFFSET) != 0:
                cells[index] = cell | DUE
                weak_cells.due += 1


def finalisers_become_due() -> None:
    """Make the objects with finalisers that are not marked due, and mark them."""
    entries = finalisers.entries
    if entries is None:
        return
    kept = Word(0)
    for index in range(finalisers.count):
        entry = entries[index]
        if entry != 0:
            if entry & DUE == 0 and not is_marked(entry):
                entry |= DUE
                finalisers.due += 1
            entries[kept] = entry
            kept += 1
    finalisers.count = kept
    finalisers.next = 0
    mark_due(finalisers)


def drop_dead_cells() -> None:
    """Forget the weak cells that have died themselves or need no more care."""
    cells = weak_cells.entries
    if not config.weak_references or cells is None:
        return
    kept = Word(0)
    for index in range(weak_cells.count):
        cell = cells[index]
        if cell & DUE or (cell != 0 and is_marked(cell) and load_word(cell + TARGET_OFFSET) != 0):
            cells[kept] = cell
            kept += 1
    weak_cells.count = kept
    weak_cells.next = kept


def notify_of_due() -> None:
    """Tell the upper layer if something is due."""
    if is_anything_due():
        DueHooks.notify()


def drop_dead_texts() -> None:
    """Free the numbers of interned strings that are not marked."""
    texts = dynamic_texts.texts
    if texts is not None:
        for index in range(len(texts)):
            if texts[index] != 0 and not is_marked(texts[index]):
                texts[index] = 0
        dynamic_texts.free = 0


def update_entries(entries: Array[Word] | None, count: Word) -> None:
    """Update the first `count` addresses of a table to where the objects move."""
    if entries is None:
        return
    for index in range(count):
        address = entries[index] & ~DUE
        if is_heap_reference(address):
            entries[index] = forward(address) | (entries[index] & DUE)


def update_targets() -> None:
    """Update the weak cells to where their targets move. The cells have not moved yet."""
    cells = weak_cells.entries
    if not config.weak_references or cells is None:
        return
    for index in range(weak_cells.count):
        target = (cells[index] & ~DUE) + TARGET_OFFSET
        if is_heap_reference(load_word(target)):
            store_word(target, forward(load_word(target)))


def update_weak_tables() -> None:
    """Update everything that is held weakly to where the objects move, before they do."""
    update_targets()
    if config.weak_references:
        update_entries(weak_cells.entries, weak_cells.count)
    update_entries(finalisers.entries, finalisers.count)
    texts = dynamic_texts.texts
    if texts is not None:
        update_entries(texts, Word(len(texts)))
