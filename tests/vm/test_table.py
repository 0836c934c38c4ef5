"""The hash table against a model, and against keys whose code changes the table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings, strategies as st

from adder.typed import Object, Ref, interned
from adder.vm.strings import rom_str
from adder.vm.table import (
    SET,
    KeyHooks,
    Table,
    add,
    clear,
    copy_table,
    delete,
    discard,
    has_key,
    key_at,
    lookup,
    lookup_name,
    next_entry,
    reserve,
    reserve_keys,
    store,
    store_name,
    value_at,
)
from adder.vm.value import DELETED, FALSE, NONE, TRUE, small


class Key(Object):
    """A key with code of its own: equal to keys with the same number."""

    def __init__(self, number: int, hashed: int = 0, action: Callable[[], object] | None = None) -> None:
        self.number = number
        self.hashed = hashed
        self.action = action


def hash_of(value: Ref) -> int:
    if isinstance(value, Key):
        if value.action:
            value.action()
        return value.hashed
    return {TRUE: 1, FALSE: 0, NONE: 77}[value]


def equals(left: Ref, right: Ref) -> bool:
    for value in (left, right):
        if isinstance(value, Key) and value.action:
            value.action()
    if isinstance(left, Key) and isinstance(right, Key):
        return left.number == right.number
    if {left, right} in ({TRUE, small(1)}, {FALSE, small(0)}):
        return True
    return left is right


@pytest.fixture(autouse=True)
def hooks(monkeypatch):
    monkeypatch.setattr(KeyHooks, "hash_of", hash_of, raising=False)
    monkeypatch.setattr(KeyHooks, "equals", equals, raising=False)


def key_of(model: object, as_object: bool) -> Ref:
    """The table's key for a key of the model; strings in either form."""
    match model:
        case bool():
            return TRUE if model else FALSE
        case int():
            return small(model)
        case str():
            return rom_str(model) if as_object else interned(model)
        case tuple():
            return Key(model[0], model[0] % 3)
    return NONE


MODEL_KEYS = st.one_of(
    st.integers(-40, 40),
    st.integers(0, 20).map(lambda n: n << 20),
    st.booleans(),
    st.none(),
    st.sampled_from([f"name{i}" for i in range(40)]),
    st.tuples(st.integers(0, 10)),
)
OPERATION = st.tuples(
    st.sampled_from(["store", "store", "store", "delete", "lookup", "pop", "clear", "reserve", "copy"]),
    MODEL_KEYS,
    st.booleans(),
    st.integers(0, 1000),
)


def items(table: Table) -> list[tuple[Ref, Ref]]:
    result = []
    position = next_entry(table, 0)
    while position >= 0:
        result.append((key_at(table, position), value_at(table, position)))
        position = next_entry(table, position + 1)
    return result


def check(table: Table, model: dict) -> None:
    assert table.count == len(model)
    found = items(table)
    assert [value for _, value in found] == [small(value) for value in model.values()]
    for (key, value), model_key in zip(found, model, strict=True):
        assert lookup(table, key) is value
        for as_object in (False, True):
            assert lookup(table, key_of(model_key, as_object)) is value
        if isinstance(model_key, str):
            assert lookup_name(table, interned(model_key)) is value
    assert table.filled == 0 or key_at(table, table.filled - 1) is not DELETED


@given(st.lists(OPERATION, max_size=80), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_mapping_against_model(operations, prefill):
    table, model = Table(), {}
    for number in range(prefill):
        store(table, small(number), small(number))
        model[number] = number
    for name, key, as_object, value in operations:
        ref = key_of(key, as_object)
        match name:
            case "store":
                store(table, ref, small(value))
                model[key] = value
            case "delete":
                old = delete(table, ref)
                expected = model.pop(key, None)
                assert (old is None) == (expected is None)
                assert old is None or old is small(expected)
            case "lookup":
                old = lookup(table, ref)
                assert old is (small(model[key]) if key in model else None)
            case "pop" if model:
                delete(table, key_at(table, table.filled - 1))
                model.popitem()
            case "clear" if value < 100:
                clear(table)
                model.clear()
            case "reserve":
                reserve(table, value % 100)
            case "copy":
                target = Table()
                copy_table(table, target)
                table = target
        assert table.count == len(model)
    check(table, model)


@given(st.lists(st.tuples(st.booleans(), MODEL_KEYS, st.booleans()), max_size=150))
@settings(max_examples=200, deadline=None)
def test_set_against_model(operations):
    table, model = Table(), {}
    for adding, key, as_object in operations:
        ref = key_of(key, as_object)
        if adding:
            assert add(table, ref) == (key not in model)
            model.setdefault(key)
        else:
            assert discard(table, ref) == (key in model)
            model.pop(key, None)
    assert table.count == len(model)
    position, count = next_entry(table, 0), 0
    for key in model:
        assert has_key(table, key_of(key, False))
    while position >= 0:
        count += 1
        position = next_entry(table, position + 1)
    assert count == len(model)


@pytest.mark.parametrize("count", [300, 70000])
def test_wide_indexes(count):
    table = Table()
    for number in range(count):
        store(table, small(number * 7), small(number))
    assert table.index.length > count
    for number in range(0, count, 97):
        assert lookup(table, small(number * 7)) is small(number)
    assert lookup(table, small(-1)) is None
    for number in range(0, count, 2):
        delete(table, small(number * 7))
    assert [value for _, value in items(table)] == [small(number) for number in range(1, count, 2)]
    copy = Table()
    copy_table(table, copy)
    assert lookup(copy, small(7)) is small(1)


def test_one_key_after_another_does_not_fill_the_index():
    table = Table()
    reserve(table, 20)
    for number in range(1000):
        store(table, small(number), NONE)
        assert delete(table, small(number)) is NONE
        assert lookup(table, small(number)) is None
    assert table.entries.length <= 64
    for number in range(1000):
        store(table, small(number), NONE)
        if number >= 10:
            delete(table, small(number - 10))
    assert [key for key, _ in items(table)] == [small(number) for number in range(990, 1000)]
    assert table.entries.length <= 128


def test_names():
    table = Table()
    for number in range(30):
        store_name(table, interned(f"n{number}"), small(number))
    store(table, rom_str("computed"), small(99))
    assert lookup_name(table, interned("computed")) is small(99)
    store_name(table, interned("computed"), small(98))
    assert table.count == 31
    for _ in range(2):
        for number in range(30):
            assert lookup_name(table, interned(f"n{number}")) is small(number)
    assert lookup_name(table, interned("nothing")) is None
    delete(table, interned("n3"))
    assert lookup_name(table, interned("n3")) is None
    assert lookup_name(Table(), interned("n3")) is None


def test_reserve_makes_exactly_that_room():
    table = Table()
    reserve(table, 21)
    entries = table.entries
    for number in range(21):
        store(table, small(number), NONE)
    assert table.entries is entries
    assert len(entries) == 42
    keys = Table()
    reserve_keys(keys, 5)
    assert len(keys.entries) == 5 << SET


def change_table(table: Table, what: str, others: list[Key]) -> None:
    """What the code of a key does to the table that it is in."""
    match what:
        case "clear":
            clear(table)
        case "grow":
            for number in range(50):
                store(table, small(number), NONE)
        case "replace":
            delete(table, others[-1])
            store(table, interned("replacement"), small(1234))
        case "delete":
            for other in others[::2]:
                delete(table, other)
        case "add and delete":
            delete(table, others[0])
            store(table, small(1), NONE)


CHANGES = ["clear", "grow", "replace", "delete", "add and delete"]


def check_after_change(table: Table, key: Ref) -> None:
    assert lookup(table, key) is small(7)
    found = items(table)
    assert [other for other, _ in found].count(key) == 1
    assert table.count == len(found)
    for other, value in found:
        assert lookup(table, other) is value


@pytest.mark.parametrize("at", range(1, 8))
@pytest.mark.parametrize("size", [3, 8, 9, 16, 40])
@pytest.mark.parametrize("what", CHANGES)
def test_new_keys_that_change_the_table(what, size, at):
    table = Table()
    others = [Key(100 + n, 5 if n % 2 else n) for n in range(size)]
    for number, other in enumerate(others):
        store(table, other, small(number))
    calls = [0]

    def act() -> None:
        calls[0] += 1
        if calls[0] == at:
            change_table(table, what, others)

    key = Key(1, 5, act)
    store(table, key, small(7))
    key.action = None
    check_after_change(table, key)


@pytest.mark.parametrize("place", [0, 1, 3, 6])
@pytest.mark.parametrize("capacity", [8, 12, 100])
@pytest.mark.parametrize("what", [*CHANGES, "same key"])
def test_keys_that_change_the_table_while_it_grows(what, capacity, place):
    """Hashing a key again for larger arrays changes the table; the key to be stored may even be there then."""
    table = Table()
    reserve(table, capacity)
    new_key = Key(1, 5)
    armed = [False]

    def act() -> None:
        if armed[0]:
            armed[0] = False
            if what == "same key":
                store(table, Key(1, 5), small(8))
            else:
                change_table(table, what, others)

    others = [Key(100 + n, n, act if n == place else None) for n in range(capacity)]
    for number, other in enumerate(others):
        store(table, other, small(number))
    armed[0] = True
    store(table, new_key, small(7))
    assert not armed[0]
    if what == "same key":
        [new_key] = [key for key, _ in items(table) if isinstance(key, Key) and key.number == 1]
    check_after_change(table, new_key)


def test_growth_while_rehashing_changes_values():
    """New arrays are made while a key's hash stores another value: it must not be lost."""
    table = Table()
    first = Key(1, 1)
    armed = [False]

    def act() -> None:
        if armed[0]:
            armed[0] = False
            store(table, first, small(42))

    store(table, first, small(0))
    for number in range(2, 8):
        store(table, Key(number, number), NONE)
    store(table, Key(8, 8, act), NONE)
    armed[0] = True
    store(table, small(9), NONE)
    assert not armed[0]
    assert table.index is not None
    assert lookup(table, first) is small(42)
