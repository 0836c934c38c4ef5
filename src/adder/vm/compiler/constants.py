"""Constants and folding: what an expression's value is when it is known at compile time."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned, mul_overflows
from adder.vm.compiler import nodes
from adder.vm.compiler.known_constants import known, known_constant
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.options import options
from adder.vm.compiler.scopes import CLASS, FREE, GLOBAL, LOCAL, MODULE, Scope
from adder.vm.compiler.trees import is_number
from adder.vm.compiler.unit import Unit
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.types.protocol import type_of
from adder.vm.types.tuple import new_tuple
from adder.vm.value import NOT_IMPLEMENTED, both_small, fits_small, is_small, small, small_value, truth

MAX_SHIFT = 24


def constant_value(unit: Unit, node: Node) -> Ref | None:
    """The value of an expression that is constant; None if it is not (or not worth finding out)."""
    match node:
        case nodes.Constant():
            return node.value
        case nodes.Name():
            return value_of_name(unit, node.name)
        case nodes.UnaryOp():
            return folded_unary(unit, node)
        case nodes.BinOp():
            return folded_binary(unit, node)
        case nodes.TupleDisplay():
            return folded_tuple(unit, node.elements)
        case _:
            return None


def value_of_name(unit: Unit, name: Ref) -> Ref | None:
    """The value of a name that is known: `__debug__`, or a constant of the module."""
    if name is interned("__debug__"):
        return truth(options.optimise == 0)
    if not config.constant_folding or not (known.values is not None or known.in_classes):
        return None
    if not is_global_name(unit, name):
        return None
    value = known_constant(unit.mangled(name))
    if value is None and known.in_classes:
        value = constant_of_class(unit.scope.parent, unit.mangled(name))
    return value


def constant_of_class(scope: Scope | None, name: Ref) -> Ref | None:
    """A constant of a class around a scope: unlike its other attributes, methods see it by its mere name."""
    while scope is not None:
        symbol = scope.find(name) if scope.kind == CLASS else None
        if symbol is not None and symbol.constant is not None:
            return symbol.constant
        scope = scope.parent
    return None


def is_global_name(unit: Unit, name: Ref) -> bool:
    """Whether a name is that of a global variable of the module."""
    symbol = unit.find(unit.mangled(name))
    if symbol is None or symbol.flags & GLOBAL != 0:
        return True
    return unit.scope.frame().kind == MODULE or symbol.flags & (LOCAL | FREE) == 0


def folded_unary(unit: Unit, node: nodes.UnaryOp) -> Ref | None:
    """-1, +1.5, ~3: signs in front of numeric literals."""
    if not isinstance(node.operand, nodes.Constant) or node.op == Op.NOT:
        return None
    value = cast(nodes.Constant, node.operand).value
    if not is_number(value):
        return None
    return applied(value, node.op)


def applied(value: Ref, op: Int) -> Ref | None:
    """A unary operator, other than `not`, applied to a constant; absent if its type does not know it."""
    function = type_of(value).slots.unary
    if function is None:
        return None
    result = function(value, op - Op.NEG)
    return None if result is NOT_IMPLEMENTED else result


def folded_binary(unit: Unit, node: nodes.BinOp) -> Ref | None:
    """Arithmetic on small integers whose result is small."""
    left = constant_value(unit, node.left)
    if left is None or not is_small(left):
        return None
    right = constant_value(unit, node.right)
    if right is None or not both_small(left, right):
        return None
    return folded_small(node.op, small_value(left), small_value(right))


def folded_small(op: Int, a: Int, b: Int) -> Ref | None:
    result = 0
    match op:
        case Op.ADD:
            result = a + b
        case Op.SUB:
            result = a - b
        case Op.MUL:
            if mul_overflows(a, b):
                return None
            result = a * b
        case Op.AND:
            result = a & b
        case Op.OR:
            result = a | b
        case Op.XOR:
            result = a ^ b
        case Op.LSHIFT:
            if not (0 <= b <= MAX_SHIFT and -64 <= a <= 64):
                return None
            result = a << b
        case _:
            return None
    return small(result) if fits_small(result) else None


def folded_tuple(unit: Unit, elements: List) -> Ref | None:
    """A tuple of constants is a constant."""
    result = new_tuple(elements.length)
    for index in range(elements.length):
        value = constant_value(unit, cast(Node, elements.items[index]))
        if value is None:
            return None
        result.items[index] = value
    return result
