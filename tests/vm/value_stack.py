"""A value stack on simulated memory, for tests that call functions of the running program."""

from __future__ import annotations

import pytest

from adder.typed import Object
from adder.typed.memory import memory
from adder.vm.heap.roots import stack_roots
from adder.vm.stack import stack
from adder.vm.types import singletons, str as str_module
from adder.vm.types.structure import Known
from adder.vm.types.type import builtin_type

__all__ = ["singletons", "str_module", "value_stack"]

if not hasattr(Known, "int"):
    builtin_type("int")(type(Object)("Int", (Object,), {"__module__": __name__}))

STACK_AT = 0x4000
STACK_BYTES = 0x4000


@pytest.fixture
def value_stack(monkeypatch: pytest.MonkeyPatch) -> None:
    """Provide an empty stack."""
    memory.reset(STACK_AT, STACK_BYTES)
    memory.references.clear()
    for name, address in (("base", STACK_AT), ("top", STACK_AT), ("limit", STACK_AT + STACK_BYTES)):
        monkeypatch.setitem(stack_roots.__dict__, name, address)
    monkeypatch.setitem(stack.__dict__, "limit", STACK_AT + STACK_BYTES)
