"""The method resolution order against CPython's, for random class hierarchies."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from value_stack import value_stack

from adder.typed import config, interned
from adder.vm.runtime import object_methods
from adder.vm.runtime.classes import new_class
from adder.vm.types.dict import Dict
from adder.vm.types.structure import Known, Type
from adder.vm.types.tuple import Tuple

pytestmark = pytest.mark.usefixtures("value_stack")
__all__ = ["object_methods", "value_stack"]


def adder_class(name: str, bases: list[Type]) -> Type:
    """A class of the running program."""
    made = Tuple(len(bases))
    for index, base in enumerate(bases):
        made.items[index] = base
    return new_class(Known.type, interned(name), made, Dict())


def hierarchy(choices: list[list[int]]) -> tuple[list[Any], list[Any]]:
    """Classes of both worlds; class number i has the chosen earlier classes as bases. Stops at the first error."""
    ours: list[Any] = []
    theirs: list[Any] = []
    for number, chosen in enumerate(choices):
        bases = list(dict.fromkeys(index % number for index in chosen)) if number else []
        name = f"C{number}"
        try:
            theirs.append(type(name, tuple(theirs[index] for index in bases), {}))
        except TypeError:
            with pytest.MonkeyPatch.context() as patch, pytest.raises(TypeError):
                patch.setattr(config, "reference_quirks", False)
                adder_class(name, [ours[index] for index in bases])
            break
        ours.append(adder_class(name, [ours[index] for index in bases]))
    return ours, theirs


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.integers(0, 20), max_size=4), min_size=1, max_size=9))
def test_same_order_as_cpython(choices: list[list[int]]) -> None:
    ours, theirs = hierarchy(choices)
    for our, their in zip(ours, theirs, strict=True):
        assert [entry.name.text for entry in our.mro] == [entry.__name__ for entry in their.__mro__]
        assert our.base.name.text == their.__bases__[0].__name__
