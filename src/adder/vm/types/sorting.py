"""Sorting lists: a stable merge sort that makes use of runs that are in order already.

Natural runs are found and, where short, extended to `MINIMAL_RUN` items by binary insertion; neighbouring runs of
similar length are merged, as in Tim Peters' timsort (CPython, Objects/listsort.txt) without its galloping mode.
"""

from __future__ import annotations

from adder.typed import U32, Array, Int, Object, Ref, config, copy_items
from adder.vm.stack import check_c_stack
from adder.vm.types.list import NO_ITEMS, List, reverse_items
from adder.vm.types.protocol import call1, less_than
from adder.vm.types.type import method_of
from adder.vm.value import NONE

HALVES = config.growing_heap
"""Merging needs spare room for half of the items only; the code for that is not worth it where flash is short."""
MINIMAL_RUN = 16
MAX_RUNS = 48
"""Lengths of runs on the stack at least add up like Fibonacci numbers, so this is enough for 2**32 items."""


# Runs of keys; values, if there are any, are moved in step with them


def move(keys: Array[Ref], values: Array[Ref] | None, target: Int, source: Int, count: Int) -> None:
    """Move items within the arrays."""
    copy_items(keys.pointer(target), keys.pointer(source), count)
    if values is not None:
        copy_items(values.pointer(target), values.pointer(source), count)


def reverse_run(keys: Array[Ref], values: Array[Ref] | None, start: Int, end: Int) -> None:
    """Reverse a run."""
    reverse_items(keys, start, end)
    if values is not None:
        reverse_items(values, start, end)


def natural_run(keys: Array[Ref], values: Array[Ref] | None, start: Int, end: Int) -> Int:
    """The end of the run in order that begins at `start`; a strictly descending one is reversed first."""
    at = start + 1
    if at == end:
        return end
    if less_than(keys[at], keys[start]):
        while at + 1 < end and less_than(keys[at + 1], keys[at]):
            at += 1
        reverse_run(keys, values, start, at + 1)
    else:
        while at + 1 < end and not less_than(keys[at + 1], keys[at]):
            at += 1
    return at + 1


def insert_rest(keys: Array[Ref], values: Array[Ref] | None, start: Int, at: Int, end: Int) -> None:
    """Extend the run from `start` to `at` up to `end` by binary insertion."""
    while at < end:
        key = keys[at]
        low = start
        high = at
        while low < high:
            middle = (low + high) >> 1
            if less_than(key, keys[middle]):
                high = middle
            else:
                low = middle + 1
        insert(keys, values, at, low)
        at += 1


def insert(keys: Array[Ref], values: Array[Ref] | None, source: Int, target: Int) -> None:
    """Move one item down, the ones between up by one."""
    key = keys[source]
    value = key if values is None else values[source]
    move(keys, values, target + 1, target, source - target)
    keys[target] = key
    if values is not None:
        values[target] = value


class Sort(Object):
    """A sort in progress that has spare room for copies of runs."""

    keys: Array[Ref]
    values: Array[Ref] | None
    spare_keys: Array[Ref]
    spare_values: Array[Ref] | None

    def merge(self, start: Int, middle: Int, end: Int) -> None:
        """Merge two neighbouring runs; the shorter one (or always the first) is copied out of the way."""
        check_c_stack()
        if HALVES and middle - start > end - middle:
            self.merge_from_end(start, middle, end - middle)
        else:
            self.merge_from_start(start, middle, end)

    def merge_from_start(self, start: Int, middle: Int, end: Int) -> None:
        """Merge two runs, of which the first is copied."""
        count = middle - start
        self.set_aside(start, count)
        first = 0
        second = middle
        target = start
        try:
            while first < count and second < end:
                if less_than(self.keys[second], self.spare_keys[first]):
                    move(self.keys, self.values, target, second, 1)
                    second += 1
                else:
                    self.take_back(target, first, 1)
                    first += 1
                target += 1
        finally:
            self.take_back(target, first, count - first)

    def merge_from_end(self, start: Int, middle: Int, count: Int) -> None:
        """Merge two runs of which the second, with `count` items, is copied."""
        self.set_aside(middle, count)
        first = middle
        try:
            while first > start and count > 0:
                if less_than(self.spare_keys[count - 1], self.keys[first - 1]):
                    first -= 1
                    move(self.keys, self.values, first + count, first, 1)
                else:
                    count -= 1
                    self.take_back(first + count, count, 1)
        finally:
            self.take_back(first, 0, count)

    def set_aside(self, start: Int, count: Int) -> None:
        """Copy items out of the way."""
        copy_items(self.spare_keys.pointer(), self.keys.pointer(start), count)
        values = self.values
        spare = self.spare_values
        if values is not None and spare is not None:
            copy_items(spare.pointer(), values.pointer(start), count)

    def take_back(self, target: Int, first: Int, count: Int) -> None:
        """Move items from the copy back."""
        copy_items(self.keys.pointer(target), self.spare_keys.pointer(first), count)
        values = self.values
        spare = self.spare_values
        if values is not None and spare is not None:
            copy_items(values.pointer(target), spare.pointer(first), count)

    def run(self, length: Int) -> None:
        """Sort the first `length` items."""
        starts = Array[Int](MAX_RUNS)
        count = 0
        at = 0
        while at < length:
            end = natural_run(self.keys, self.values, at, length)
            if end - at < MINIMAL_RUN:
                wanted = min(at + MINIMAL_RUN, length)
                insert_rest(self.keys, self.values, at, end, wanted)
                end = wanted
            starts[count] = at
            count = self.merge_similar(starts, count + 1, end)
            at = end
        while count > 1:
            self.merge(starts[count - 2], starts[count - 1], length)
            count -= 1

    def merge_similar(self, starts: Array[Int], count: Int, end: Int) -> Int:
        """Merge the newest runs while one is not longer than twice the next; returns how many runs are left."""
        while count > 1:
            newest = end - starts[count - 1]
            if starts[count - 1] - starts[count - 2] > 2 * newest:
                break
            self.merge(starts[count - 2], starts[count - 1], end)
            count -= 1
        return count


def sort_list(items: List, key: Ref, reverse: bool) -> None:
    """Sort in place. While user code runs the list is empty; ValueError if that code changes it."""
    check_c_stack()
    length = Int(items.length)
    if length < 2 and key is NONE:
        return
    taken = items.items
    items.items = NO_ITEMS
    items.length = 0
    try:
        sort_taken(taken, length, key, reverse)
    finally:
        changed = items.length != 0 or items.items is not NO_ITEMS
        items.items = taken
        items.length = U32(length)
    if changed:
        raise ValueError("list modified during sort")


def sort_taken(taken: Array[Ref], length: Int, key: Ref, reverse: bool) -> None:
    """Sort the items; equal ones keep their order also when the result is reversed."""
    if key is NONE and length <= MINIMAL_RUN:
        sort_few(taken, length, reverse)
        return
    keys = taken
    values: Array[Ref] | None = None
    spare_values: Array[Ref] | None = None
    if key is not NONE:
        keys = Array[Ref](length)
        for index in range(length):
            keys[index] = call1(key, taken[index])
        values = taken
        spare_values = Array[Ref](length >> 1 if HALVES else length)
    sort = Sort(keys, values, Array[Ref](length >> 1 if HALVES else length), spare_values)
    if reverse:
        reverse_run(keys, values, 0, length)
    sort.run(length)
    if reverse:
        reverse_run(keys, values, 0, length)


def sort_few(items: Array[Ref], length: Int, reverse: bool) -> None:
    """Sort items that are no more than a run: without any other memory."""
    if reverse:
        reverse_run(items, None, 0, length)
    insert_rest(items, None, 0, natural_run(items, None, 0, length), length)
    if reverse:
        reverse_run(items, None, 0, length)


@method_of(List)
def sort(self: List, *, key: Ref = NONE, reverse: bool = False) -> None:
    """Sort in place, by `key(item)` if a key function is given."""
    sort_list(self, key, reverse)
