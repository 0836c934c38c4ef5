"""Import statements."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.known_constants import known
from adder.vm.compiler.trees import component_at, first_component
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import NAMESPACE, define, named
from adder.vm.interpreter.code import NEEDS_NAMESPACE
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE


def import_(unit: Unit, node: nodes.Import) -> None:
    """`import a.b` binds a; `import a.b as c` binds the submodule."""
    for index in range(node.names.length):
        alias = cast(nodes.Alias, node.names.items[index])
        mark = unit.top
        register = unit.temporary()
        unit.load_constant(register, NONE)
        import_module(unit, alias.name, 0, register)
        asname = alias.asname
        if asname is None:
            define(unit, first_component(alias.name), register)
        else:
            number = 1
            component = component_at(alias.name, number)
            while component is not None:
                named(unit, Op.IMPORT_FROM, register, register, component)
                number += 1
                component = component_at(alias.name, number)
            define(unit, asname, register)
        unit.top = mark


def import_module(unit: Unit, name: Ref, level: Int, register: Int) -> None:
    """R[register] holds the list of names wanted, then the module."""
    unit.writer.op1(Op.IMPORT, register)
    unit.writer.wide(unit.writer.constant(name))
    if unit.writer.dead == 0:
        unit.writer.code.add(level)


def import_from(unit: Unit, node: nodes.ImportFrom) -> None:
    """`from ..a import b as c, d` and `from a import *`."""
    wanted = Tuple(node.names.length)
    for index in range(node.names.length):
        wanted.items[index] = cast(nodes.Alias, node.names.items[index]).name
    module = unit.temporary()
    unit.load_constant(module, wanted)
    name = node.module
    import_module(unit, interned("") if name is None else name, node.level, module)
    if wanted.items[0] is interned("*"):
        import_star(unit, module)
    else:
        bind_names(unit, node.names, module)
        if config.constant_folding and name is interned("micropython"):
            known.replaced = False


def import_star(unit: Unit, module: Int) -> None:
    if unit.flags & NEEDS_NAMESPACE != 0:
        unit.writer.op2(Op.IMPORT_STAR, NAMESPACE, module)
    else:
        register = unit.temporary()
        unit.load_constant(register, NONE)
        unit.writer.op2(Op.IMPORT_STAR, register, module)


def bind_names(unit: Unit, names: List, module: Int) -> None:
    register = unit.temporary()
    for index in range(names.length):
        alias = cast(nodes.Alias, names.items[index])
        named(unit, Op.IMPORT_FROM, register, module, alias.name)
        asname = alias.asname
        define(unit, alias.name if asname is None else asname, register)
