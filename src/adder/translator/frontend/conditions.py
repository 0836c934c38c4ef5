"""Conditions: typing in a boolean context, with what is known on each of the two ways (narrowing)."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

from adder.translator.frontend import operators
from adder.translator.frontend.constants import settle
from adder.translator.frontend.context import MISSING, Context, Environment
from adder.translator.ir import nodes as n, types as t
from adder.typed import likely, unlikely

Result = tuple[n.Expr, Environment | None, Environment | None]


def condition(context: Context, node: ast.expr, strict: bool = False) -> Result:
    """Type a condition; returns it with the environments of the true and the false way.

    `strict` asks for bools: an integer is not accepted as a part of the result.
    """
    if isinstance(node, ast.BoolOp):
        return _bool_operation(context, node, strict)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        value, yes, no = condition(context, node.operand)
        return negated(value), no, yes
    if isinstance(node, ast.Compare):
        return _comparison(context, node)
    if isinstance(node, ast.Call):
        return _call(context, node, strict)
    return _split(context, truth(context, context.expression(node), node, strict))


def _split(context: Context, value: n.Expr) -> Result:
    environment = context.environment or {}
    if isinstance(value, n.Constant):
        return value, environment if value.value else None, None if value.value else environment
    return value, dict(environment), dict(environment)


def negated(value: n.Expr) -> n.Expr:
    """`not value` of a bool."""
    if isinstance(value, n.Constant):
        return n.Constant(t.BOOL, not value.value)
    if isinstance(value, n.Unary) and value.operator == "not":
        return value.operand
    return n.Unary(t.BOOL, "not", value)


def truth(context: Context, value: n.Expr, node: ast.expr, strict: bool = False) -> n.Expr:
    """A value as a condition."""
    if value.type == t.BOOL:
        return value
    if (
        isinstance(value, n.Constant)
        and value.type in (t.STATIC, t.LITERAL, t.TEXT, t.NONE, t.FLOAT)
        and not strict
    ):
        return n.Constant(t.BOOL, bool(value.value))
    if isinstance(value.type, t.Integer) and not strict:
        return n.Compare(t.BOOL, "!=", value, n.Constant(value.type, 0))
    hint = ""
    if isinstance(value.type, t.Optional):
        hint = "write `is not None`"
    elif value.type == t.REF:
        hint = "compare with `is TRUE`, or ask the runtime for the truth of a value"
    elif t.is_number(value.type):
        hint = "write `!= 0`"
    context.fail(node, "not-a-condition", f"{value.type} is not a condition", hint)


def _bool_operation(context: Context, node: ast.BoolOp, strict: bool) -> Result:
    is_and = isinstance(node.op, ast.And)
    result: n.Expr | None = None
    left_by: Environment | None = None
    """What is known where the operation ends early."""
    last_yes: Environment | None = None
    last_no: Environment | None = None
    for operand in node.values:
        value, yes, no = condition(context, operand, strict)
        on, off = (yes, no) if is_and else (no, yes)
        result = value if result is None else _combined(is_and, result, value)
        last_yes, last_no = yes, no
        if on is None:
            break
        left_by = context.merged(left_by, off)
        context.environment = on
    assert result is not None
    on, off = (last_yes, last_no) if is_and else (last_no, last_yes)
    end = context.merged(left_by, off)
    if isinstance(result, n.Constant):
        ends = bool(result.value) != is_and
        return (
            (result, None if ends else on, end if ends else None) if is_and else _or_result(result, on, end)
        )
    return (result, on, end) if is_and else (result, end, on)


def _or_result(result: n.Constant, on: Environment | None, end: Environment | None) -> Result:
    return (result, end, None) if result.value else (result, None, on)


def _combined(is_and: bool, left: n.Expr, right: n.Expr) -> n.Expr:
    if isinstance(left, n.Constant):
        return right if bool(left.value) == is_and else left
    if isinstance(right, n.Constant) and bool(right.value) == is_and:
        return left
    return n.Logical(t.BOOL, "and" if is_and else "or", left, right)


def _call(context: Context, node: ast.Call, strict: bool) -> Result:
    expectation = _expectation(context, node)
    if expectation is not None:
        value, yes, no = condition(context, node.args[0], strict)
        if not isinstance(value, n.Constant):
            value = n.Intrinsic(t.BOOL, expectation, [value])
        return value, yes, no
    value = context.expression(node)
    if isinstance(value, n.IsInstance):
        return _narrowing(context, value, node.args[0], value.operand)
    result = _split(context, truth(context, value, node, strict))
    if (
        isinstance(value, n.Call)
        and node.args
        and isinstance(node.args[0], ast.Name)
        and result[1] is not None
    ):
        guarded = context.program.signature(value.function.python).narrows
        if guarded is not None:
            result[1][node.args[0].id] = guarded
    return result


def _expectation(context: Context, node: ast.Call) -> str | None:
    """`likely` or `unlikely` if that is what is called."""
    if isinstance(node.func, ast.Name) and len(node.args) == 1 and node.func.id not in context.names:
        function = context.outer_name(node.func.id)
        return "likely" if function is likely else "unlikely" if function is unlikely else None
    return None


def _narrowing(context: Context, test: n.IsInstance, node: ast.expr, operand: n.Expr) -> Result:
    """`isinstance(variable, X)`: the variable is an X on one way; on the other nothing new is known."""
    _, yes, no = _split(context, test)
    name = _variable(node)
    target = instance_type(test.classes)
    if any(t.is_subclass(t.without_none(operand.type), t.ObjectType(cls)) for cls in test.classes):
        value: n.Expr = n.Compare(t.BOOL, "is not", operand, n.Constant(operand.type, None))
        if not isinstance(operand.type, t.Optional):
            return n.true(), yes, None
        if name is not None and yes is not None and no is not None:
            yes[name], no[name] = operand.type.inner, t.NONE
        return value, yes, no
    if name is not None and yes is not None:
        yes[name] = target
    return test, yes, no


def instance_type(classes: tuple[Any, ...]) -> t.Type:
    """The type of a value that is an instance of one of the classes."""
    joined: t.Type | None = t.ObjectType(classes[0])
    for cls in classes[1:]:
        joined = t.join(joined, t.ObjectType(cls)) if joined is not None else None
    return joined if joined is not None else t.REF


def _variable(node: ast.expr) -> str | None:
    if isinstance(node, ast.NamedExpr):
        node = node.target
    return node.id if isinstance(node, ast.Name) else None


# Comparisons

_PYTHON: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NAMES: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}


def _comparison(context: Context, node: ast.Compare) -> Result:
    left = context.expression(node.left)
    if len(node.ops) == 1:
        right = context.expression(node.comparators[0])
        return _single(context, node, _NAMES[type(node.ops[0])], left, right)
    parts: list[n.Expr] = []
    for index, (op, operand) in enumerate(zip(node.ops, node.comparators, strict=True)):
        right = context.expression(operand)
        again = right
        if index < len(node.ops) - 1 and not isinstance(right, n.Constant | n.Local):
            right = settle(right)
            variable = context.function.temporary(right.type)
            right, again = n.Store(right.type, variable.name, right), variable
        parts.append(compared(context, operand, _NAMES[type(op)], left, right))
        left = again
    result = parts[0]
    for part in parts[1:]:
        result = _combined(True, result, part)
    return _split(context, result)


def _single(context: Context, node: ast.Compare, op: str, left: n.Expr, right: n.Expr) -> Result:
    if op in ("is", "is not") and t.NONE in (left.type, right.type):
        if right.type == t.NONE:
            return _none_test(context, node.left, op, left)
        return _none_test(context, node.comparators[0], op, right)
    return _split(context, compared(context, node, op, left, right))


def _none_test(context: Context, node: ast.expr, op: str, value: n.Expr) -> Result:
    environment = context.environment or {}
    if isinstance(value.type, t.Optional):
        test: n.Expr = n.Compare(t.BOOL, op, value, n.Constant(value.type, None))
        absent, present = dict(environment), dict(environment)
        name = _variable(node)
        if name is not None:
            absent[name], present[name] = t.NONE, value.type.inner
        return (test, absent, present) if op == "is" else (test, present, absent)
    if value.type == t.NONE or isinstance(value, n.Constant):
        return _split(context, n.Constant(t.BOOL, (value.type == t.NONE) == (op == "is")))
    if t.is_word(value.type):
        return _split(context, n.Constant(t.BOOL, op != "is"))
    context.fail(node, "type-mismatch", f"{value.type} is never None")


def compared(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    """One comparison of two values."""
    if op in ("in", "not in"):
        found = operators.contains(context, node, left, right)
        return found if op == "in" else negated(found)
    if op in ("is", "is not"):
        return _identity(context, node, op, left, right)
    if isinstance(left, n.Constant) and isinstance(right, n.Constant) and left.type != t.REF:
        try:
            return n.Constant(t.BOOL, bool(_PYTHON[op](left.value, right.value)))
        except TypeError as error:
            context.fail(node, "constant-error", str(error))
    if t.is_number(left.type) and t.is_number(right.type):
        return operators.compare_numbers(context, node, op, left, right)
    if left.type == t.BOOL and right.type == t.BOOL and op in ("==", "!="):
        return n.Compare(t.BOOL, op, left, right)
    if isinstance(left.type, t.Pointer) and left.type == right.type:
        return n.Compare(t.BOOL, op, left, right)
    return _by_method(context, node, op, left, right)


def _identity(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    if isinstance(left, n.Constant) and isinstance(right, n.Constant):
        return n.Constant(t.BOOL, (left.value is right.value) == (op == "is"))
    left, right = operators.as_function(left, right), operators.as_function(right, left)
    for value in (left, right):
        if not t.is_word(value.type):
            hint = "write `==`" if t.is_number(value.type) or value.type == t.BOOL else ""
            context.fail(node, "type-mismatch", f"`{op}` compares references, not {value.type}", hint)
    return n.Compare(t.BOOL, op, left, right)


def _by_method(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    names = {"==": "__eq__", "!=": "__eq__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
    method = operators.typed_method(left, names[op])
    if method is not MISSING:
        result = operators.call_operator(context, left, method, [right], node)
        return negated(result) if op == "!=" else result
    hint = "write `is` to compare identity" if op in ("==", "!=") and t.is_word(left.type) else ""
    context.fail(node, "type-mismatch", f"`{op}` is not defined for {left.type} and {right.type}", hint)
