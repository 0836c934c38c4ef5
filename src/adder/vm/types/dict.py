"""The type dict and its views. Set operations of views are in set.py, updates from other mappings in the runtime."""

from __future__ import annotations

from adder.typed import Int, Object, Ref
from adder.vm.table import (
    Table,
    clear,
    delete,
    first_entry,
    key_at,
    lookup,
    next_entry,
    reserve,
    store,
    value_at,
)
from adder.vm.types.operators import EQ, NE, OR
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import equals, print_value
from adder.vm.types.tuple import Tuple, tuple2
from adder.vm.types.type import IS_MAPPING, Type, builtin_type, constructor, method
from adder.vm.value import DELETED, NONE, NOT_IMPLEMENTED, truth

KEYS = 0
VALUES = 1
ITEMS = 2


@builtin_type("dict", flags=IS_MAPPING)
class Dict(Table):
    """A mapping, in order of insertion."""

    @constructor
    def create(cls: Type) -> Ref:
        """An empty dict; `__init__` fills it."""
        return Dict()

    def copied(self) -> Dict:
        """A new dict of the same entries."""
        made = Dict()
        reserve(made, Int(self.count))
        merge(made, self)
        return made

    @method
    def copy(self) -> Ref:
        """A new dict of the same entries."""
        return self.copied()

    @method(name="clear")
    def clear_all(self) -> None:
        """Remove all entries."""
        clear(self)

    @method
    def get(self, key: Ref, default: Ref = NONE) -> Ref:
        """The value of a key, or the default."""
        value = lookup(self, key)
        return default if value is None else value

    @method
    def setdefault(self, key: Ref, default: Ref = NONE) -> Ref:
        """The value of a key, which is set to the default if there is none."""
        value = lookup(self, key)
        if value is None:
            store(self, key, default)
            return default
        return value

    @method
    def pop(self, key: Ref, default: Ref | None = None) -> Ref:
        """Remove a key and return its value; the default, or KeyError, if there is none."""
        value = delete(self, key)
        if value is not None:
            return value
        if default is None:
            raise KeyError(key)
        return default

    @method
    def popitem(self) -> Ref:
        """Remove and return the pair inserted last."""
        position = Int(self.filled) - 1
        while position >= 0 and key_at(self, position) is DELETED:
            position -= 1
        if position < 0:
            raise KeyError("popitem(): dictionary is empty")
        key = key_at(self, position)
        pair = tuple2(key, value_at(self, position))
        delete(self, key)
        return pair

    @method
    def keys(self) -> Ref:
        """A view of the keys."""
        return DictKeys(self)

    @method
    def values(self) -> Ref:
        """A view of the values."""
        return DictValues(self)

    @method
    def items(self) -> Ref:
        """A view of the pairs."""
        return DictItems(self)

    def __len__(self) -> Int:
        return Int(self.count)

    def __getitem__(self, key: Ref) -> Ref:
        value = lookup(self, key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: Ref, value: Ref) -> None:
        store(self, key, value)

    def __delitem__(self, key: Ref) -> None:
        if delete(self, key) is None:
            raise KeyError(key)

    def __contains__(self, item: Ref) -> bool:
        return lookup(self, item) is not None

    def __iter__(self) -> Ref:
        return new_dict_iterator(self, KEYS)

    def binary(self, op: Int, other: Ref) -> Ref:
        if not isinstance(other, Dict):
            return NOT_IMPLEMENTED
        if op == EQ or op == NE:
            return truth(same_entries(self, other) == (op == EQ))
        if op == OR:
            made = self.copied()
            merge(made, other)
            return made
        return NOT_IMPLEMENTED

    def print(self, out: Output, mode: Int) -> None:
        out.text("{")
        position = next_entry(self, 0)
        first = True
        while position >= 0:
            if not first:
                out.text(", ")
            first = False
            value = value_at(self, position)
            print_value(out, key_at(self, position), REPR)
            out.text(": ")
            print_value(out, value, REPR)
            position = next_entry(self, position + 1)
        out.text("}")


def merge(target: Dict, source: Dict) -> None:
    """Store all entries of a dict in another one."""
    if target is source:
        return
    position = next_entry(source, 0)
    while position >= 0:
        count = source.count
        store(target, key_at(source, position), value_at(source, position))
        if source.count != count:
            raise RuntimeError("dictionary changed size during iteration")
        position = next_entry(source, position + 1)


def same_entries(left: Dict, right: Dict) -> bool:
    """Whether two dicts have equal values for the same keys."""
    if left.count != right.count:
        return False
    position = next_entry(left, 0)
    while position >= 0:
        value = value_at(left, position)
        other = lookup(right, key_at(left, position))
        if other is None or not equals(value, other):
            return False
        position = next_entry(left, position + 1)
    return True


@builtin_type("dict_iterator", final=True)
class DictIterator(Object):
    """Goes through a dict from `position` on; `left` entries are to come, so a change of size is noticed."""

    source: Dict
    position: Int
    count: Int
    what: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        position = self.advance()
        return None if position < 0 else entry(self.source, position, self.what)

    def advance(self) -> Int:
        """Go to the next entry: its position, -1 at the end."""
        if self.position < 0:
            return -1
        source = self.source
        if Int(source.count) != self.count:
            self.position = -1
            raise RuntimeError("dictionary changed size during iteration")
        position = next_entry(source, self.position)
        self.position = -1 if position < 0 else position + 1
        return position

    def next_into(self, pair: Tuple) -> Ref | None:
        """`__next__` of an iterator over pairs that uses a tuple again."""
        position = self.advance()
        if position < 0:
            return None
        pair.items[0] = key_at(self.source, position)
        pair.items[1] = value_at(self.source, position)
        return pair


def new_dict_iterator(source: Dict, what: Int) -> Ref:
    """An iterator over keys, values or pairs."""
    return DictIterator(source, max(first_entry(source), 0), Int(source.count), what)


def entry(source: Dict, position: Int, what: Int) -> Ref:
    """The key, the value or the pair at a position."""
    if what == KEYS:
        return key_at(source, position)
    if what == VALUES:
        return value_at(source, position)
    return tuple2(key_at(source, position), value_at(source, position))


@builtin_type("dict_reverse_iterator", final=True)
class DictReverseIterator(Object):
    """Goes through a dict from its end; `position` is behind the next entry."""

    source: Dict
    position: Int
    count: Int
    what: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        source = self.source
        if Int(source.count) != self.count:
            raise RuntimeError("dictionary changed size during iteration")
        position = min(self.position, Int(source.filled)) - 1
        while position >= 0 and key_at(source, position) is DELETED:
            position -= 1
        self.position = max(position, 0)
        return None if position < 0 else entry(source, position, self.what)


def reversed_dict(source: Dict, what: Int) -> Ref:
    """`reversed` of a dict or a view of it."""
    return DictReverseIterator(source, Int(source.filled), Int(source.count), what)


class DictView(Object):
    """A view of a dict."""

    source: Dict


@builtin_type("dict_keys", final=True)
class DictKeys(DictView):
    """`d.keys()`."""

    def __len__(self) -> Int:
        return Int(self.source.count)

    def __iter__(self) -> Ref:
        return new_dict_iterator(self.source, KEYS)

    def __contains__(self, item: Ref) -> bool:
        return lookup(self.source, item) is not None

    def print(self, out: Output, mode: Int) -> None:
        out.text("dict_keys([")
        print_entries(out, self.source, KEYS)
        out.text("])")


@builtin_type("dict_values", final=True)
class DictValues(DictView):
    """`d.values()`."""

    def __len__(self) -> Int:
        return Int(self.source.count)

    def __iter__(self) -> Ref:
        return new_dict_iterator(self.source, VALUES)

    def print(self, out: Output, mode: Int) -> None:
        out.text("dict_values([")
        print_entries(out, self.source, VALUES)
        out.text("])")


@builtin_type("dict_items", final=True)
class DictItems(DictView):
    """`d.items()`."""

    def __len__(self) -> Int:
        return Int(self.source.count)

    def __iter__(self) -> Ref:
        return new_dict_iterator(self.source, ITEMS)

    def __contains__(self, item: Ref) -> bool:
        if not isinstance(item, Tuple) or item.length != 2:
            return False
        value = lookup(self.source, item.items[0])
        return value is not None and equals(value, item.items[1])

    def print(self, out: Output, mode: Int) -> None:
        out.text("dict_items([")
        print_entries(out, self.source, ITEMS)
        out.text("])")


def print_entries(out: Output, source: Dict, what: Int) -> None:
    """Print what a view shows, separated by commas."""
    position = next_entry(source, 0)
    first = True
    while position >= 0:
        if not first:
            out.text(", ")
        first = False
        print_value(out, entry(source, position, what), REPR)
        position = next_entry(source, position + 1)
