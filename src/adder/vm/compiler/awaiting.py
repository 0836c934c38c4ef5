"""`yield`, `yield from` and `await`."""

from __future__ import annotations

from adder.typed import Int
from adder.vm.compiler import nodes
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.recursion import expression, in_temporary
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.writer import new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.value import NONE


def yield_(unit: Unit, node: nodes.Yield, target: Int) -> None:
    """`yield value`: the value sent comes back in the same register."""
    register = unit.temporary()
    value = node.value
    if value is None:
        unit.load_constant(register, NONE)
    else:
        expression(unit, value, register)
    unit.line(node)
    unit.writer.op1(Op.YIELD, register)
    unit.move(target, register)


def yield_from(unit: Unit, node: nodes.YieldFrom, target: Int) -> None:
    """`yield from iterable`."""
    register = in_temporary(unit, node.value)
    unit.line(node)
    unit.writer.op2(Op.GET_YIELD_FROM, register, register)
    delegate(unit, register, target)


def await_(unit: Unit, value: Node, target: Int) -> None:
    """`await value`."""
    register = in_temporary(unit, value)
    unit.line(value)
    await_register(unit, register, target)


def await_register(unit: Unit, register: Int, target: Int) -> None:
    """R[target] = await R[register]; R[register] is overwritten."""
    unit.writer.op2(Op.GET_AWAITABLE, register, register)
    delegate(unit, register, target)


def delegate(unit: Unit, iterator: Int, target: Int) -> None:
    """Yield what the iterator yields, send it what is sent here, until it ends; its value goes to `target`."""
    mark = unit.top
    value = unit.temporary()
    unit.load_constant(value, NONE)
    again = new_label()
    done = new_label()
    unit.writer.place_target(again)
    unit.writer.op2(Op.SEND, iterator, value)
    unit.writer.jump(done)
    unit.writer.op1(Op.YIELD, value)
    unit.writer.op(Op.LOOP)
    unit.writer.jump(again)
    unit.writer.place_target(done)
    unit.move(target, value)
    unit.top = mark
