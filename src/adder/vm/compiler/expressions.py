"""Expressions: which emitter for which node, and the emitters of operators, names, subscripts and f-strings."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.awaiting import await_, yield_, yield_from
from adder.vm.compiler.calls import call
from adder.vm.compiler.conditions import jump_if
from adder.vm.compiler.constants import constant_value
from adder.vm.compiler.displays import comprehension, dict_display, list_display, set_display, tuple_display
from adder.vm.compiler.functions import lambda_
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand, operand_in, small_operand
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.recursion import emitters, expression, in_temporary, recursive
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import load, store
from adder.vm.compiler.writer import new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.value import NONE, small_value


def emit_expression(unit: Unit, node: Node, target: Int) -> None:
    """Leave the value of `node` in the register `target`, which is written last unless `writes_early`."""
    check_depth()
    value = constant_value(unit, node)
    if value is not None:
        unit.load_constant(target, value)
        return
    mark = unit.top
    match node:
        case nodes.Name():
            load(unit, node.name, target)
        case nodes.BinOp():
            binary(unit, node, target)
        case nodes.Call():
            call(unit, node, target)
        case nodes.Attribute():
            attribute(unit, node, target)
        case nodes.Subscript():
            subscript(unit, node, target)
        case nodes.Compare():
            compare(unit, node, target)
        case nodes.BoolOp():
            boolean(unit, node, target)
        case nodes.UnaryOp():
            unary(unit, node, target)
        case nodes.IfExp():
            conditional(unit, node, target)
        case nodes.NamedExpr():
            named(unit, node, target)
        case nodes.Lambda():
            lambda_(unit, node, target)
        case nodes.ComprehensionDisplay():
            comprehension(unit, node, target)
        case nodes.TupleDisplay():
            tuple_display(unit, node.elements, target)
        case nodes.ListDisplay():
            list_display(unit, node.elements, target)
        case nodes.SetDisplay():
            set_display(unit, node.elements, target)
        case nodes.DictDisplay():
            dict_display(unit, node, target)
        case _:
            rarer_expression(unit, node, target)
    unit.top = mark


@recursive
def rarer_expression(unit: Unit, node: Node, target: Int) -> None:
    match node:
        case nodes.Slice():
            slice_(unit, node, target)
        case nodes.TemplateStr():
            if config.template_strings:
                template_string(unit, node, target)
        case nodes.JoinedStr():
            joined_string(unit, node, target)
        case nodes.FormattedValue():
            formatted(unit, node, target)
        case nodes.Yield():
            yield_(unit, node, target)
        case nodes.YieldFrom():
            yield_from(unit, node, target)
        case nodes.Await():
            await_(unit, node.value, target)
        case nodes.Starred():
            error_at(node, "can't use starred expression here")
        case _:
            error_at(node, "invalid syntax")


def writes_early(node: Node) -> bool:
    """Whether the code of an expression writes its target before it has read all of its operands."""
    match node:
        case nodes.Name():
            return False
        case nodes.Constant():
            return False
        case nodes.BinOp():
            return False
        case nodes.Call():
            return False
        case nodes.Attribute():
            return False
        case nodes.Subscript():
            return False
        case nodes.UnaryOp():
            return False
        case nodes.Compare():
            return node.ops.length > 1
        case _:
            return True


@recursive
def attribute(unit: Unit, node: nodes.Attribute, target: Int) -> None:
    """`value.name`"""
    value = operand_in(unit, node.value, target)
    unit.line(node)
    unit.writer.op2(Op.LOAD_ATTR, target, value)
    unit.writer.wide(unit.name_constant(node.name))


@recursive
def subscript(unit: Unit, node: nodes.Subscript, target: Int) -> None:
    """`value[index]`"""
    value = operand_in(unit, node.value, target)
    index = operand(unit, node.index)
    unit.line(node)
    unit.writer.op3(Op.LOAD_ITEM, target, value, index)


@recursive
def unary(unit: Unit, node: nodes.UnaryOp, target: Int) -> None:
    """`-value`"""
    unit.writer.op2(node.op, target, operand_in(unit, node.operand, target))


@recursive
def named(unit: Unit, node: nodes.NamedExpr, target: Int) -> None:
    """`name := value`"""
    expression(unit, node.value, target)
    store(unit, node.target.name, target)


@recursive
def binary(unit: Unit, node: nodes.BinOp, target: Int) -> None:
    """`left op right`, with a form of its own for adding a small constant."""
    left = operand_in(unit, node.left, target)
    constant = small_operand(unit, node.right)
    if constant is not None and (node.op == Op.ADD or node.op == Op.SUB):
        unit.line(node)
        opcode = Op.ADD_SMALL if node.op == Op.ADD else Op.SUB_SMALL
        unit.writer.op3(opcode, target, left, small_value(constant))
        return
    right = operand(unit, node.right)
    unit.line(node)
    unit.writer.op3(node.op, target, left, right)


@recursive
def compare(unit: Unit, node: nodes.Compare, target: Int) -> None:
    """`a < b < c`: each operand is evaluated once, a false result ends the chain."""
    over = new_label()
    left = operand_in(unit, node.left, target)
    last = node.ops.length - 1
    bound = unit.bound.length
    for index in range(last + 1):
        right = operand(unit, cast(Node, node.comparators.items[index]))
        unit.writer.op3(small_value(node.ops.items[index]), target, left, right)
        if index == 0:
            bound = unit.bound.length
        if index < last:
            unit.writer.op1(Op.JUMP_UNLESS, target)
            unit.writer.jump(over)
        left = right
    unit.writer.place(over)
    unit.forget(bound)


@recursive
def boolean(unit: Unit, node: nodes.BoolOp, target: Int) -> None:
    """`and`/`or` for their value."""
    over = new_label()
    last = node.values.length - 1
    bound = unit.bound.length
    for index in range(last + 1):
        expression(unit, cast(Node, node.values.items[index]), target)
        if index == 0:
            bound = unit.bound.length
        if index < last:
            unit.writer.op1(Op.JUMP_IF if node.is_or != 0 else Op.JUMP_UNLESS, target)
            unit.writer.jump(over)
    unit.writer.place(over)
    unit.forget(bound)


@recursive
def conditional(unit: Unit, node: nodes.IfExp, target: Int) -> None:
    """`body if test else orelse`."""
    otherwise = new_label()
    over = new_label()
    jump_if(unit, node.test, otherwise, False)
    bound = unit.bound.length
    expression(unit, node.body, target)
    unit.writer.go(over)
    unit.forget(bound)
    unit.writer.place(otherwise)
    expression(unit, node.orelse, target)
    unit.forget(bound)
    unit.writer.place(over)


def slice_(unit: Unit, node: nodes.Slice, target: Int) -> None:
    first = unit.temporary()
    unit.temporary()
    unit.temporary()
    slice_part(unit, node.lower, first)
    slice_part(unit, node.upper, first + 1)
    slice_part(unit, node.step, first + 2)
    unit.writer.op2(Op.BUILD_SLICE, target, first)


def slice_part(unit: Unit, node: Node | None, register: Int) -> None:
    if node is None:
        unit.load_constant(register, NONE)
    else:
        expression(unit, node, register)


JOINED_AT_ONCE = 16


def joined_string(unit: Unit, node: nodes.JoinedStr, target: Int) -> None:
    """An f-string: its parts are formatted into consecutive registers and joined, a handful at a time."""
    values: List = node.values
    if values.length == 1:
        expression(unit, cast(Node, values.items[0]), target)
        return
    base = unit.temporary()
    count = 1
    if values.length == 0:
        unit.load_constant(base, interned(""))
    for index in range(values.length):
        if index > 0:
            if count == JOINED_AT_ONCE:
                unit.writer.op3(Op.BUILD_STRING, base, base, count)
                unit.top = base + 1
                count = 1
            unit.temporary()
            count += 1
        expression(unit, cast(Node, values.items[index]), base + count - 1)
    unit.writer.op3(Op.BUILD_STRING, target, base, count)


def formatted(unit: Unit, node: nodes.FormattedValue, target: Int) -> None:
    """`{value!r:spec}`: the operand of FORMAT_VALUE says which conversion comes first."""
    first = in_temporary(unit, node.value)
    second = unit.temporary()
    spec = node.spec
    if spec is None:
        unit.load_constant(second, NONE)
    else:
        expression(unit, spec, second)
    conversion = 0
    match node.conversion:
        case 115:
            conversion = 1
        case 114:
            conversion = 2
        case 97:
            conversion = 3
        case _:
            pass
    unit.writer.op3(Op.FORMAT_VALUE, target, first, conversion)


def template_string(unit: Unit, node: nodes.TemplateStr, target: Int) -> None:
    """A t-string: a template of the list of its parts."""
    parts = unit.temporary()
    unit.writer.op3(Op.BUILD_LIST, parts, parts, 0)
    mark = unit.top
    values: List = node.values
    for index in range(values.length):
        value = cast(Node, values.items[index])
        if isinstance(value, nodes.Interpolation):
            part = unit.temporary()
            interpolation(unit, value, part)
        else:
            part = operand(unit, value)
        unit.writer.op2(Op.LIST_APPEND, parts, part)
        unit.top = mark
    unit.writer.op2(Op.BUILD_TEMPLATE, target, parts)


def interpolation(unit: Unit, node: nodes.Interpolation, target: Int) -> None:
    """A field of a t-string: value, source, conversion, and the format, which is a string of its own."""
    first = in_temporary(unit, node.value)
    unit.load_constant(unit.temporary(), node.source.value)
    unit.load_constant(unit.temporary(), conversion_constant(node.conversion))
    register = unit.temporary()
    spec = node.spec
    if spec is None:
        unit.load_constant(register, interned(""))
    else:
        expression(unit, spec, register)
    unit.writer.op2(Op.BUILD_INTERPOLATION, target, first)


def conversion_constant(letter: Int) -> Ref:
    """The conversion of a field as a string, or None."""
    match letter:
        case 115:
            return interned("s")
        case 114:
            return interned("r")
        case 97:
            return interned("a")
        case _:
            return NONE


emitters.expression = emit_expression
