"""Shared key tables: instances against a model of ordinary dictionaries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from adder.typed import interned
from adder.vm import keys as keys_module
from adder.vm.keys import (
    PRIVATE,
    Instance,
    attribute_at,
    delete_attribute,
    get_attribute,
    new_root,
    set_attribute,
)
from adder.vm.value import small

OPERATION = st.tuples(
    st.sampled_from(["set", "set", "set", "get", "delete"]),
    st.integers(0, 3),
    st.integers(0, 11),
    st.integers(0, 1000),
)


def names_and_values(instance: Instance) -> list:
    result = []
    for slot in range(instance.keys.count):
        value = attribute_at(instance, slot)
        if value is not None:
            result.append((instance.keys.names[slot], value))
    return result


@given(
    st.lists(OPERATION, max_size=120),
    st.integers(1, 6),
    st.sampled_from([3, 8, 64]),
    st.sampled_from([1, 16]),
)
@settings(max_examples=300, deadline=None)
def test_instances_against_model(operations, room, shared_limit, child_limit):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys_module, "SHARED_LIMIT", shared_limit)
        patch.setattr(keys_module, "CHILD_LIMIT", child_limit)
        run(operations, room)


def run(operations: list, room: int) -> None:
    root = new_root()
    instances = [Instance(room + number % 2, root) for number in range(4)]
    models: list[dict] = [{} for _ in instances]
    for operation, number, attribute, content in operations:
        instance, model = instances[number], models[number]
        name, value = interned(f"attribute{attribute}"), small(content)
        match operation:
            case "set":
                set_attribute(instance, name, value)
                model[name] = value
            case "get":
                assert get_attribute(instance, name) is model.get(name)
            case "delete":
                assert delete_attribute(instance, name) == (name in model)
                model.pop(name, None)
    for instance, model in zip(instances, models, strict=True):
        assert names_and_values(instance) == list(model.items())
        for number in range(12):
            name = interned(f"attribute{number}")
            assert get_attribute(instance, name) is model.get(name)
    assert root.count == 0


def test_same_attributes_share_keys():
    root = new_root()
    instances = [Instance(2, root) for _ in range(3)]
    for instance in instances:
        for name in ("x", "y", "z", "w", "v"):
            set_attribute(instance, interned(name), small(1))
    assert instances[0].keys is instances[1].keys is instances[2].keys
    assert root.children == 1
    set_attribute(instances[0], interned("a"), small(1))
    set_attribute(instances[1], interned("b"), small(2))
    assert get_attribute(instances[0], interned("b")) is None
    assert get_attribute(instances[1], interned("a")) is None
    assert get_attribute(instances[2], interned("a")) is None


def test_relatives_share_the_array_of_names():
    root = new_root()
    instance = Instance(4, root)
    set_attribute(instance, interned("x"), small(1))
    names = instance.keys.names
    set_attribute(instance, interned("y"), small(1))
    assert instance.keys.names is names


def test_many_attributes_are_kept_privately():
    root = new_root()
    first, second = Instance(1, root), Instance(1, root)
    for instance in (first, second):
        for number in range(200):
            set_attribute(instance, interned(f"attribute{number}"), small(number))
    assert first.keys is not second.keys
    assert first.keys.children == PRIVATE
    for number in range(0, 200, 3):
        delete_attribute(first, interned(f"attribute{number}"))
    for number in range(200):
        expected = None if number % 3 == 0 else small(number)
        assert get_attribute(first, interned(f"attribute{number}")) is expected
        assert get_attribute(second, interned(f"attribute{number}")) is small(number)
