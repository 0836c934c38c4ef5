"""Operands: a register that holds the value of an expression, without a copy where the value is in a local already."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.compiler import nodes
from adder.vm.compiler.constants import constant_value
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.recursion import expression, in_temporary
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import direct_register
from adder.vm.value import fits_byte, is_small, small_value


def operand(unit: Unit, node: Node) -> Int:
    """A register with the node's value: that of a local, or a new temporary."""
    if isinstance(node, nodes.Name):
        register = direct_register(unit, node.name)
        if register >= 0:
            return register
    return in_temporary(unit, node)


def operand_in(unit: Unit, node: Node, target: Int) -> Int:
    """The same; `target`, where the result of the whole expression goes, serves as the temporary if it is one that
    nothing else uses. So a long chain (`a + b + c`, `a.b.c`, `- - a`) takes no more registers than a short one.
    """
    if target != unit.top - 1 or target < unit.locals:
        return operand(unit, node)
    if isinstance(node, nodes.Name):
        register = direct_register(unit, node.name)
        if register >= 0:
            return register
    expression(unit, node, target)
    return target


def small_operand(unit: Unit, node: Node) -> Ref | None:
    """The constant small integer a node stands for, if it fits the byte operand of an instruction."""
    value = constant_value(unit, node)
    if value is not None and is_small(value) and fits_byte(small_value(value)):
        return value
    return None
