"""Conditions: tests compiled straight into jumps, without making a bool."""

from __future__ import annotations

from adder.typed import Ref, cast
from adder.vm.compiler import nodes
from adder.vm.compiler.constants import constant_value
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand, small_operand
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.writer import Label, new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.protocol import truth_of
from adder.vm.value import ELLIPSIS, FALSE, NONE, TRUE, is_small, small, small_value

UNLESS = 1
SMALL = 2
"""Offsets of the variants of a fused compare-and-jump from its first opcode (see opcodes.py)."""


def jump_if(unit: Unit, node: Node, label: Label, sense: bool) -> None:
    """Go to `label` if the truth of the node is `sense`; otherwise fall through."""
    match node:
        case nodes.UnaryOp() if node.op == Op.NOT:
            jump_if(unit, node.operand, label, not sense)
        case nodes.BoolOp():
            jump_if_any(unit, node, label, sense)
        case nodes.Compare() if node.ops.length == 1 and is_fusible(unit, node):
            jump_if_compared(unit, node, label, sense)
        case nodes.Constant():
            jump_if_constant(unit, node.value, label, sense)
        case nodes.Name() if constant_value(unit, node) is not None:
            jump_if_constant(unit, cast(Ref, constant_value(unit, node)), label, sense)
        case _:
            mark = unit.top
            register = operand(unit, node)
            unit.top = mark
            unit.writer.op1(Op.JUMP_IF if sense else Op.JUMP_UNLESS, register)
            unit.writer.jump(label)


def jump_if_constant(unit: Unit, value: Ref, label: Label, sense: bool) -> None:
    """`jump_if` for a value that is known."""
    if is_true_constant(value) == sense:
        unit.writer.go(label)


def is_true_constant(value: Ref) -> bool:
    """The truth of a literal."""
    if value is NONE or value is FALSE or value is small(0):
        return False
    if value is TRUE or value is ELLIPSIS or is_small(value):
        return True
    return truth_of(value)


def is_fusible(unit: Unit, node: nodes.Compare) -> bool:
    op = small_value(node.ops.items[0])
    if op == Op.IS or op == Op.IS_NOT:
        return constant_value(unit, cast(Node, node.comparators.items[0])) is NONE
    return Op.EQ <= op <= Op.GE


def jump_if_any(unit: Unit, node: nodes.BoolOp, label: Label, sense: bool) -> None:
    """`and`/`or`: every operand but the last either decides at once or leaves it to the next."""
    decides = node.is_or != 0
    bound = unit.bound.length
    over = new_label()
    last = node.values.length - 1
    for index in range(last):
        value = cast(Node, node.values.items[index])
        jump_if(unit, value, label if decides == sense else over, decides)
        if index == 0:
            bound = unit.bound.length
    jump_if(unit, cast(Node, node.values.items[last]), label, sense)
    unit.writer.place(over)
    unit.forget(bound)


def jump_if_compared(unit: Unit, node: nodes.Compare, label: Label, sense: bool) -> None:
    """A comparison fused with its jump; the right side may be a small constant."""
    op = small_value(node.ops.items[0])
    right = cast(Node, node.comparators.items[0])
    mark = unit.top
    left_register = operand(unit, node.left)
    if op == Op.IS or op == Op.IS_NOT:
        unit.top = mark
        is_none = (op == Op.IS) == sense
        unit.writer.op1(Op.JUMP_IF_NONE if is_none else Op.JUMP_UNLESS_NONE, left_register)
        unit.writer.jump(label)
        return
    opcode = Op.JUMP_IF_EQ + (op - Op.EQ) * 4 + (0 if sense else UNLESS)
    value = small_operand(unit, right)
    if value is not None:
        unit.writer.op2(opcode + SMALL, left_register, small_value(value))
    else:
        unit.writer.op2(opcode, left_register, operand(unit, right))
    unit.top = mark
    unit.writer.jump(label)
