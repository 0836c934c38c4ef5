"""Assignment and deletion: targets of every form, with unpacking, and augmented assignment."""

from __future__ import annotations

from adder.typed import Int, cast
from adder.vm.compiler import nodes
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand, small_operand
from adder.vm.compiler.place import error_at
from adder.vm.compiler.recursion import expression, in_temporary, recursive
from adder.vm.compiler.trees import any_starred
from adder.vm.compiler.unit import FIRST_SPILLED, Unit
from adder.vm.compiler.variables import delete, direct_register, is_plain_local, load, named, store
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.value import small_value

INPLACE = Op.INPLACE_ADD - Op.ADD
"""Distance from a binary opcode to its in-place form."""

MOST_PAIRS = 8
"""Longer tuples are made and unpacked, so that they don't take too many registers."""


def assign(unit: Unit, target: Node, source: Int) -> None:
    """Target = R[source]."""
    mark = unit.top
    match target:
        case nodes.Name():
            store(unit, target.name, source)
        case nodes.Attribute():
            register = operand(unit, target.value)
            unit.line(target)
            named(unit, Op.STORE_ATTR, source, register, unit.mangled(target.name))
        case nodes.Subscript():
            register = operand(unit, target.value)
            index = operand(unit, target.index)
            unit.line(target)
            unit.writer.op3(Op.STORE_ITEM, source, register, index)
        case nodes.TupleDisplay():
            unpack(unit, target, target.elements, source)
        case nodes.ListDisplay():
            unpack(unit, target, target.elements, source)
        case nodes.Starred():
            error_at(target, "starred assignment target must be in a list or tuple")
        case _:
            error_at(target, "can't assign to expression")
    unit.top = mark


def unpack(unit: Unit, node: Node, elements: List, source: Int) -> None:
    """`a, *b, c = R[source]`."""
    count = elements.length
    star = -1
    for index in range(count):
        if isinstance(elements.items[index], nodes.Starred):
            if star >= 0:
                error_at(node, "multiple starred expressions in assignment")
            star = index
    first = unit.top
    for _ in range(count):
        unit.temporary()
    if star < 0:
        unit.writer.op3(Op.UNPACK, first if count > 0 else 0, source, count)
    else:
        unit.writer.op3(Op.UNPACK_STAR, first, source, star)
        if unit.writer.dead == 0:
            unit.writer.code.add(count - star - 1)
    for index in range(count):
        element = cast(Node, elements.items[index])
        if isinstance(element, nodes.Starred):
            assign(unit, element.value, first + index)
        else:
            assign(unit, element, first + index)


def assigns_pairwise(unit: Unit, target: Node, value: Node) -> bool:
    """`a, b = b, a`: values go straight to targets, no tuple is made. False (and nothing done) for other forms."""
    if not (isinstance(target, nodes.TupleDisplay) and isinstance(value, nodes.TupleDisplay)):
        return False
    count = target.elements.length
    if count != value.elements.length or not 2 <= count <= MOST_PAIRS:
        return False
    if any_starred(target.elements) or any_starred(value.elements):
        return False
    first = unit.top
    for index in range(count):
        in_temporary(unit, cast(Node, value.elements.items[index]))
    for index in range(count):
        assign(unit, cast(Node, target.elements.items[index]), first + index)
    return True


def assign_value(unit: Unit, target: Node, value: Node, early: bool) -> None:
    """Target = value of an expression, computed straight into a local's register unless it is written `early`."""
    mark = unit.top
    if isinstance(target, nodes.Name) and not early:
        symbol = unit.find(unit.mangled(target.name))
        if symbol is not None and is_plain_local(unit, symbol) and symbol.register < FIRST_SPILLED:
            expression(unit, value, symbol.register)
            unit.mark_bound(symbol)
            return
    assign(unit, target, operand(unit, value))
    unit.top = mark


@recursive
def augmented(unit: Unit, node: nodes.AugAssign) -> None:
    """`target op= value`: the parts of the target are evaluated once."""
    mark = unit.top
    target = node.target
    match target:
        case nodes.Name():
            register = direct_register(unit, target.name)
            if register < 0:
                # A variable of the same name in a class body: what it holds may have other owners.
                node.appends = 0
                register = unit.temporary()
                load(unit, target.name, register)
            update(unit, node, register)
            store(unit, target.name, register)
        case nodes.Attribute():
            holder = operand(unit, target.value)
            register = unit.temporary()
            name = unit.mangled(target.name)
            unit.line(target)
            named(unit, Op.LOAD_ATTR, register, holder, name)
            update(unit, node, register)
            named(unit, Op.STORE_ATTR, register, holder, name)
        case nodes.Subscript():
            holder = operand(unit, target.value)
            index = operand(unit, target.index)
            register = unit.temporary()
            unit.line(target)
            unit.writer.op3(Op.LOAD_ITEM, register, holder, index)
            update(unit, node, register)
            unit.writer.op3(Op.STORE_ITEM, register, holder, index)
        case _:
            error_at(node, "illegal expression for augmented assignment")
    unit.top = mark


def update(unit: Unit, node: nodes.AugAssign, register: Int) -> None:
    """R[register] op= value."""
    mark = unit.top
    constant = small_operand(unit, node.value)
    if constant is not None and (node.op == Op.ADD or node.op == Op.SUB):
        unit.line(node)
        opcode = Op.INPLACE_ADD_SMALL if node.op == Op.ADD else Op.INPLACE_SUB_SMALL
        unit.writer.op3(opcode, register, register, small_value(constant))
        return
    value = operand(unit, node.value)
    unit.line(node)
    if node.appends != 0:
        unit.writer.op2(Op.APPEND, register, value)
    else:
        unit.writer.op3(node.op + INPLACE, register, register, value)
    unit.top = mark


def delete_target(unit: Unit, target: Node) -> None:
    """`del target`."""
    mark = unit.top
    match target:
        case nodes.Name():
            delete(unit, target.name)
        case nodes.Attribute():
            register = operand(unit, target.value)
            unit.line(target)
            unit.writer.op1(Op.DELETE_ATTR, register)
            unit.writer.wide(unit.name_constant(target.name))
        case nodes.Subscript():
            register = operand(unit, target.value)
            index = in_temporary(unit, target.index)
            unit.line(target)
            unit.writer.op2(Op.DELETE_ITEM, register, index)
        case nodes.TupleDisplay():
            delete_targets(unit, target.elements)
        case nodes.ListDisplay():
            delete_targets(unit, target.elements)
        case _:
            error_at(target, "can't delete expression")
    unit.top = mark


def delete_targets(unit: Unit, targets: List) -> None:
    for index in range(targets.length):
        delete_target(unit, cast(Node, targets.items[index]))
