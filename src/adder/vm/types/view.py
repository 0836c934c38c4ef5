"""The object of the type memoryview, and the search for views that are still in use."""

from __future__ import annotations

import gc
import weakref
from typing import Any

from adder.typed import U8, U32, Int, Object, Ref, address_of, config, load_word, object_at, type_object
from adder.vm.heap.bitmap import next_set
from adder.vm.heap.heap import collect, heap
from adder.vm.heap.space import granule_address, granule_count
from adder.vm.types.structure import BY_INDEX, IS_SEQUENCE
from adder.vm.types.type import builtin_type


@builtin_type("memoryview", flags=IS_SEQUENCE | BY_INDEX, final=True)
class MemoryView(Object):
    """Items inside another object: `length` of them, `stride` bytes apart, the first one `start` bytes from its
    beginning. `owner` is absent once the view has been released; `code` is a type code of array.array."""

    owner: Ref | None
    start: U32
    length: U32
    stride: Int
    code: U8
    writable: bool


hosted_views: Any = weakref.WeakSet()
"""All views, when VM code runs under CPython."""


def note_view(view: MemoryView) -> None:
    """Remember a new view, where there is no heap to look for it."""
    if config.hosted:
        hosted_views.add(view)


def has_view(owner: Ref) -> bool:
    """Whether a view of an object is in use; collects garbage to find out."""
    if not config.memoryviews:
        return False
    if config.hosted:
        return has_hosted_view(owner)
    collect()
    limit = granule_count()
    index = next_set(heap.starts, 0, limit)
    while index < limit:
        address = granule_address(index)
        if load_word(address) == address_of(type_object(MemoryView)):
            if object_at(MemoryView, address).owner is owner:
                return True
        index = next_set(heap.starts, index + 1, limit)
    return False


def has_hosted_view(owner):  # type: ignore[no-untyped-def]
    """`has_view` under CPython."""
    gc.collect()
    return any(view.owner is owner for view in hosted_views)
