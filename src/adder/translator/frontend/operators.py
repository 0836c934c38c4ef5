"""Arithmetic: the types in which operands meet, folding of literals, methods of classes."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

from adder.translator.frontend.coerce import coerce, is_negative_unsigned
from adder.translator.frontend.constants import constant_of, function_type, settle
from adder.translator.frontend.context import MISSING, Context, expression
from adder.translator.frontend.invoke import call_method, typed_member
from adder.translator.ir import nodes as n, types as t

NAMES: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Div: "/",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.Pow: "**",
}
_PYTHON: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
    "/": operator.truediv,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "**": operator.pow,
}


@expression(ast.BinOp)
def binary_node(context: Context, node: ast.BinOp, expected: t.Type | None) -> n.Expr:
    """`left op right`."""
    op = NAMES.get(type(node.op))
    if op is None:
        context.fail(node, "unsupported-expression", f"{type(node.op).__name__} is not part of typed Python")
    wanted = expected if isinstance(expected, t.Integer | t.Float) else None
    left = context.expression(node.left, wanted)
    right = context.expression(node.right, None if op in ("<<", ">>") else wanted)
    return binary(context, node, op, left, right, wanted)


def binary(
    context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr, expected: t.Type | None = None
) -> n.Expr:
    """The value of an operation on two values."""
    both_known = isinstance(left, n.Constant) and isinstance(right, n.Constant)
    if (_folds(left) and _folds(right)) or (both_known and op == "|" and t.STATIC in (left.type, right.type)):
        return _folded(context, node, op, left, right)
    if isinstance(left.type, t.Pointer):
        return _pointer_arithmetic(context, node, op, left, right)
    if left.type == t.BOOL and right.type == t.BOOL and op in "&|^":
        return n.Binary(t.BOOL, op, left, right)
    if not (t.is_number(left.type) and t.is_number(right.type)):
        return _by_method(context, node, op, left, right)
    if isinstance(left.type, t.Float) or isinstance(right.type, t.Float) or op == "/":
        return _float_arithmetic(context, node, op, left, right)
    if op in ("<<", ">>"):
        return _shift(context, node, op, left, right, expected)
    if op == "**":
        context.fail(node, "unsupported-expression", "`**` of integers is not part of typed Python")
    return _integer_arithmetic(context, node, op, left, right)


def _folds(value: n.Expr) -> bool:
    return isinstance(value, n.Constant) and value.type in (t.LITERAL, t.FLOAT, t.TEXT, t.BOOL, t.STATIC)


def _folded(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    assert isinstance(left, n.Constant) and isinstance(right, n.Constant)
    try:
        return constant_of(_PYTHON[op](left.value, right.value))
    except Exception as error:
        context.fail(node, "constant-error", f"{type(error).__name__}: {error}")


def _integer_arithmetic(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    if op == "&":
        left, right = _masked(left, right), _masked(right, left)
    kind = meeting_type(left, right)
    if op == "-" and kind == t.U32:
        kind = t.INT  # a difference of lengths may be negative
    return n.Binary(
        kind, op, _operand(context, node, op, left, kind), _operand(context, node, op, right, kind)
    )


def _masked(value: n.Expr, other: n.Expr) -> n.Expr:
    """A negative literal is the mask of infinitely many ones that it is in Python."""
    if isinstance(value, n.Constant) and value.type == t.LITERAL and value.value < 0:
        kind = other.type
        if isinstance(kind, t.Integer) and not kind.signed:
            kind = t.promoted(kind)
            return n.Constant(kind, value.value & kind.maximum if not kind.signed else value.value)
    return value


def _operand(context: Context, node: ast.AST, op: str, value: n.Expr, kind: t.Integer) -> n.Expr:
    """An operand in the type of the operation; `& ~x` complements x in that type."""
    if op == "&" and is_negative_unsigned(value):
        assert isinstance(value, n.Unary)
        return n.Unary(kind, "~", coerce(context, value.operand, kind, node))
    return coerce(context, value, kind, node)


def meeting_type(left: n.Expr, right: n.Expr) -> t.Integer:
    """The type in which arithmetic on two integers is done."""
    if isinstance(left.type, t.Integer) and isinstance(right.type, t.Integer):
        return t.promoted(t.common_integer(left.type, right.type))
    number, literal = (left, right) if isinstance(left.type, t.Integer) else (right, left)
    assert isinstance(literal, n.Constant)
    settled = settle(literal)
    assert isinstance(settled.type, t.Integer)
    if not isinstance(number.type, t.Integer):
        return settled.type
    kind = t.promoted(number.type)
    if kind.holds(literal.value):
        return kind
    return t.I64 if literal.value < 0 and kind.bits == 64 else t.common_integer(kind, settled.type)


def _shift(
    context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr, expected: t.Type | None
) -> n.Expr:
    if left.type == t.LITERAL:
        assert isinstance(left, n.Constant)
        fits = isinstance(expected, t.Integer) and t.promoted(expected).holds(left.value)
        left = n.Constant(t.promoted(expected), left.value) if fits else settle(left)  # type: ignore[arg-type]
    assert isinstance(left.type, t.Integer)
    kind = t.promoted(left.type)
    if isinstance(right, n.Constant) and not 0 <= right.value < kind.bits:
        context.fail(node, "literal-range", f"the shift count {right.value} is outside 0..{kind.bits - 1}")
    return n.Binary(kind, op, coerce(context, left, kind, node), settle(right))


def _float_arithmetic(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    if op not in ("+", "-", "*", "/", "//", "%", "**"):
        context.fail(node, "type-mismatch", f"`{op}` is not defined for {left.type} and {right.type}")
    kinds = [value.type for value in (left, right) if isinstance(value.type, t.Float)]
    kind: t.Type = t.FLOAT if not kinds else kinds[0] if len(kinds) == 1 else t.join(*kinds) or t.FLOAT
    for value, other in ((left, right), (right, left)):
        if isinstance(value, n.Constant) and isinstance(other.type, t.Float):
            kind = other.type
    return n.Binary(kind, op, coerce(context, left, kind, node), coerce(context, right, kind, node))


def _pointer_arithmetic(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    if op == "-" and left.type == right.type:
        return n.Binary(t.INT, "pointer-", left, right)
    if op in ("+", "-") and t.is_integer(right.type):
        return n.Binary(left.type, op, left, settle(right))
    context.fail(node, "type-mismatch", f"`{op}` is not defined for {left.type} and {right.type}")


_METHODS = {
    "+": "__add__", "-": "__sub__", "*": "__mul__", "//": "__floordiv__", "%": "__mod__", "/": "__truediv__",
    "<<": "__lshift__", ">>": "__rshift__", "&": "__and__", "|": "__or__", "^": "__xor__", "**": "__pow__",
}  # fmt: skip


def _by_method(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    method = typed_method(left, _METHODS[op])
    if method is not MISSING:
        return call_operator(context, left, method, [right], node)
    hint = ""
    if t.BOOL in (left.type, right.type):
        hint = "a bool is not an integer: write Int(flag)"
    elif t.REF in (left.type, right.type):
        hint = "take the number out of the reference first"
    context.fail(node, "type-mismatch", f"`{op}` is not defined for {left.type} and {right.type}", hint)


def typed_method(value: n.Expr, name: str) -> Any:
    """The typed method of this name of the value's class, or MISSING."""
    if isinstance(value.type, t.ObjectType | t.StructType):
        return typed_member(value.type.cls, name)
    return MISSING


def call_operator(
    context: Context, value: n.Expr, method: Any, arguments: list[n.Expr], node: ast.AST
) -> n.Expr:
    """A method called by an operator."""
    return call_method(context, value, method, arguments, [], node)


@expression(ast.UnaryOp)
def unary(context: Context, node: ast.UnaryOp, expected: t.Type | None) -> n.Expr:
    """`-x`, `+x`, `~x`, `not x`."""
    if isinstance(node.op, ast.Not):
        return context.expression(ast.copy_location(ast.BoolOp(ast.And(), [node]), node))
    value = context.expression(node.operand, expected)
    functions: dict[type, tuple[str, Callable[[Any], Any]]] = {
        ast.USub: ("-", operator.neg),
        ast.UAdd: ("+", operator.pos),
        ast.Invert: ("~", operator.inv),
    }
    op, function = functions[type(node.op)]
    if isinstance(value, n.Constant) and value.type in (t.LITERAL, t.FLOAT):
        return constant_of(function(value.value))
    if not t.is_number(value.type) or (op == "~" and isinstance(value.type, t.Float)):
        context.fail(node, "type-mismatch", f"`{op}` is not defined for {value.type}")
    if op == "+":
        return value
    return _negation(context, node, op, value)


def _negation(context: Context, node: ast.AST, op: str, value: n.Expr) -> n.Expr:
    kind = value.type
    if isinstance(kind, t.Integer):
        kind = t.promoted(kind)
        if op == "-" and not kind.signed:
            context.fail(
                node, "negative-unsigned", f"`-x` of a {value.type} is negative", "write Int(x) first"
            )
    return n.Unary(kind, op, coerce(context, value, kind, node))


def compare_numbers(context: Context, node: ast.AST, op: str, left: n.Expr, right: n.Expr) -> n.Expr:
    """A comparison of numbers of any types."""
    if isinstance(left.type, t.Float) or isinstance(right.type, t.Float):
        kind = left.type if isinstance(left.type, t.Float) else right.type
        joined = t.join(left.type, right.type)
        kind = joined if isinstance(joined, t.Float) else kind
        return n.Compare(t.BOOL, op, coerce(context, left, kind, node), coerce(context, right, kind, node))
    left, right = _compared_literal(left, right), _compared_literal(right, left)
    return n.Compare(t.BOOL, op, left, right)


def _compared_literal(value: n.Expr, other: n.Expr) -> n.Expr:
    if isinstance(value, n.Constant) and isinstance(other.type, t.Integer):
        if other.type.holds(value.value):
            return n.Constant(other.type, value.value)
        return settle(value)
    return value


def contains(context: Context, node: ast.AST, left: n.Expr, right: n.Expr) -> n.Expr:
    """`left in right`: a constant collection or a class with `__contains__`."""
    method = typed_method(right, "__contains__")
    if method is not MISSING:
        return call_operator(context, right, method, [left], node)
    if not isinstance(right, n.Constant) or right.type not in (t.STATIC, t.TEXT):
        context.fail(node, "type-mismatch", f"`in` is not defined for {right.type}")
    if isinstance(left, n.Constant):
        return n.Constant(t.BOOL, left.value in right.value)
    if isinstance(right.value, range) and right.value.step == 1:
        return _in_range(context, node, left, right.value)
    values = list(dict.fromkeys(right.value)) if not isinstance(right.value, dict) else list(right.value)
    return _one_of(context, node, left, values)


def _in_range(context: Context, node: ast.AST, left: n.Expr, values: range) -> n.Expr:
    first, again = twice(context, left)
    low = compare_numbers(context, node, ">=", first, constant_of(values.start))
    return n.Logical(t.BOOL, "and", low, compare_numbers(context, node, "<", again, constant_of(values.stop)))


def _one_of(context: Context, node: ast.AST, left: n.Expr, values: list[Any]) -> n.Expr:
    first, again = twice(context, left)
    result: n.Expr | None = None
    for value in values:
        operand = first if result is None else again
        constant = constant_of(value)
        if t.is_number(left.type) and t.is_number(constant.type):
            test = compare_numbers(context, node, "==", operand, constant)
        elif t.is_word(left.type) and t.is_word(constant.type):
            test = n.Compare(t.BOOL, "is", operand, constant)
        else:
            context.fail(node, "type-mismatch", f"{left.type} is never equal to the constant {value!r}")
        result = test if result is None else n.Logical(t.BOOL, "or", result, test)
    return result if result is not None else n.false()


def twice(context: Context, value: n.Expr) -> tuple[n.Expr, n.Expr]:
    """A value that is needed twice: its first use, which may keep it in a temporary, and the others."""
    if isinstance(value, n.Constant | n.Local):
        return value, value
    value = settle(value)
    variable = context.function.temporary(value.type)
    return n.Store(value.type, variable.name, value), variable


def assigned_type(declared: t.Type, value: t.Type) -> t.Type:
    """What is known about a variable of a declared type after an assignment of a value."""
    if t.is_word(declared) and t.is_subclass(value, declared):
        return value
    return declared


def as_function(value: n.Expr, other: n.Expr) -> n.Expr:
    """A function that is compared with a function address."""
    if isinstance(value, n.Constant) and value.type == t.STATIC:
        kind = function_type(value.value)
        if kind is not None:
            return n.Constant(t.without_none(other.type), value.value)
    return value
