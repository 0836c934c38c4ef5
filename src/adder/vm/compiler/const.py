"""`NAME = const(expression)`: constants that are computed by the compiler and then stand where their names do."""

from __future__ import annotations

from adder.typed import Ref, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.constants import applied, constant_value, is_global_name
from adder.vm.compiler.known_constants import define_constant, known, known_constant
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.scopes import MODULE
from adder.vm.compiler.trees import is_number
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import store
from adder.vm.interpreter.opcodes import Op
from adder.vm.runtime.operators import binary
from adder.vm.strings import text_of
from adder.vm.types.list import List
from adder.vm.types.module import find_builtin_module, find_constant
from adder.vm.types.protocol import truth_of
from adder.vm.types.structure import Getter
from adder.vm.types.tuple import new_tuple
from adder.vm.value import is_interned, is_singleton, is_small, truth

UNDERSCORE = ord("_")


def defines_constant(unit: Unit, target: Node, value: Node) -> bool:
    """Carry out `NAME = const(expression)`; False for other assignments.

    A constant of a module whose name begins with an underscore is not stored anywhere, except at the prompt.
    """
    if (
        not isinstance(target, nodes.Name)
        or not isinstance(value, nodes.Call)
        or not calls_const(unit, value)
    ):
        return False
    constant = evaluated(unit, cast(Node, value.args.items[0]))
    if constant is None:
        error_at(value, "not a constant")
    name = unit.mangled(target.name)
    if unit.scope.frame().kind != MODULE:
        assign_constant(unit, target.name, constant)
        remember_local(unit, name, constant)
        return True
    if known_constant(name) is not None:
        error_at(target, "constant '%s' is already defined", name)
    if unit.interactive != 0 or text_of(name).items[0] != UNDERSCORE:
        assign_constant(unit, target.name, constant)
    define_constant(name, constant)
    return True


def assign_constant(unit: Unit, name: Ref, constant: Ref) -> None:
    """NAME = constant, as an ordinary assignment."""
    register = unit.temporary()
    unit.load_constant(register, constant)
    store(unit, name, register)


def remember_local(unit: Unit, name: Ref, constant: Ref) -> None:
    """A constant of a class or function can be used in the definitions of others there."""
    symbol = unit.find(name)
    if symbol is not None:
        symbol.constant = constant
        known.in_classes = config.reference_quirks


def calls_const(unit: Unit, call: nodes.Call) -> bool:
    """Whether a call is that of `const` with one argument, and no function of the program has that name."""
    func = call.func
    return (
        isinstance(func, nodes.Name)
        and func.name is interned("const")
        and call.args.length == 1
        and call.keywords.length == 0
        and not isinstance(call.args.items[0], nodes.Starred)
        and not known.replaced
        and is_global_name(unit, func.name)
    )


# Expressions


def evaluated(unit: Unit, node: Node) -> Ref | None:
    """The value of an expression of constants; absent if it is none."""
    check_depth()
    value = constant_value(unit, node)
    if value is not None:
        return value
    match node:
        case nodes.Name():
            symbol = unit.find(unit.mangled(node.name))
            return None if symbol is None else symbol.constant
        case nodes.UnaryOp():
            return evaluated_unary(unit, node)
        case nodes.BinOp():
            return evaluated_binary(unit, node)
        case nodes.BoolOp():
            return evaluated_boolean(unit, node)
        case nodes.TupleDisplay():
            return evaluated_tuple(unit, node.elements)
        case nodes.Attribute():
            return constant_of_module(node)
        case _:
            return None


def evaluated_unary(unit: Unit, node: nodes.UnaryOp) -> Ref | None:
    operand = evaluated(unit, node.operand)
    if operand is None:
        return None
    if node.op == Op.NOT:
        return truth(not truth_of(operand))
    return applied(operand, node.op)


def evaluated_binary(unit: Unit, node: nodes.BinOp) -> Ref | None:
    left = evaluated(unit, node.left)
    right = evaluated(unit, node.right)
    if left is None or right is None:
        return None
    try:
        return binary(node.op - Op.ADD, left, right)
    except (ArithmeticError, TypeError, ValueError):
        return None


def evaluated_boolean(unit: Unit, node: nodes.BoolOp) -> Ref | None:
    value: Ref | None = None
    for index in range(node.values.length):
        value = evaluated(unit, cast(Node, node.values.items[index]))
        if value is None or truth_of(value) == (node.is_or != 0):
            return value
    return value


def evaluated_tuple(unit: Unit, elements: List) -> Ref | None:
    made = new_tuple(elements.length)
    for index in range(elements.length):
        value = evaluated(unit, cast(Node, elements.items[index]))
        if value is None:
            return None
        made.items[index] = value
    return made


def constant_of_module(node: nodes.Attribute) -> Ref | None:
    """`math.pi`: a number or string of a built-in module."""
    holder = node.value
    if not isinstance(holder, nodes.Name):
        return None
    module = find_builtin_module(holder.name)
    if module is None:
        return None
    value = find_constant(module.constants, node.name)
    if value is None or isinstance(value, Getter):
        return None
    return value if is_small(value) or is_interned(value) or is_singleton(value) or is_number(value) else None
