"""The variables of a function that runs, by name: for `locals`, `eval`, `exec`, and for trace functions."""

from __future__ import annotations

from adder.typed import Array, Int, Pointer, Ref, config
from adder.vm.interpreter.code import UNBINDS_LOCALS
from adder.vm.interpreter.function import Function
from adder.vm.stack import is_unbound
from adder.vm.table import delete, store
from adder.vm.types.appending import disown
from adder.vm.types.cell import Cell
from adder.vm.types.dict import Dict
from adder.vm.value import NONE


def local_variables(registers: Pointer[Ref], function: Function, cleared: bool, target: Dict) -> None:
    """Bring a dict up to date with the variables of a frame.

    Only parameters are sure to hold what they are named for, unless the other registers were unbound at the start:
    `cleared`, or by the code itself.
    """
    code = function.code
    names = code.local_names
    if names is not None:
        every = cleared or code.flags & UNBINDS_LOCALS != 0
        copy_variables(registers, names, len(names) if every else len(code.parameters), target)
    closure = function.closure
    free_names = code.free_names
    if closure is not None and free_names is not None:
        for index in range(len(free_names)):
            put(target, free_names[index], closure[index])


def copy_variables(registers: Pointer[Ref], names: Array[Ref], count: Int, target: Dict) -> None:
    """The first `count` variables in registers."""
    for register in range(count):
        if names[register] is not NONE:
            put(target, names[register], registers[register])


def put(target: Dict, name: Ref, value: Ref) -> None:
    """Store the value of a variable, which may be in a cell, or delete what is there when it is unbound."""
    if is_unbound(value):
        delete(target, name)
    elif isinstance(value, Cell):
        content = value.content
        if content is None:
            delete(target, name)
        else:
            store(target, name, content)
    else:
        if config.growing_heap:
            disown(value)
        store(target, name, value)
