"""Python's own functions in typed Python: len, min, max, abs, isinstance, bool, and conversions by type."""

from __future__ import annotations

import ast
import builtins
import types
import typing
from collections.abc import Callable
from typing import Any

from adder.translator.frontend.annotations import item_type
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.conditions import truth
from adder.translator.frontend.constants import constant_of, settle
from adder.translator.frontend.context import MISSING, Context
from adder.translator.frontend.invoke import Argument, call_method, evaluate
from adder.translator.frontend.operators import meeting_type, twice, typed_method
from adder.translator.ir import nodes as n, types as t
from adder.typed import Object

Handler = Callable[[Context, ast.Call, list[Argument], "t.Type | None"], n.Expr]
HANDLERS: dict[Any, Handler] = {}


def handles(*functions: Any) -> Callable[[Handler], Handler]:
    """Decorator: calls of these live functions are typed by the decorated one."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(functions, handler))
        return handler

    return register


def values_of(context: Context, node: ast.Call, arguments: list[Argument], count: int) -> list[n.Expr]:
    """The values of exactly `count` arguments."""
    if len(arguments) != count:
        name = ast.unparse(node.func)
        context.fail(node, "argument-count", f"'{name}' takes {count} arguments, {len(arguments)} given")
    return [evaluate(context, argument, None) for argument in arguments]


@handles(len)
def length(context: Context, node: ast.Call, arguments: list[Argument], expected: t.Type | None) -> n.Expr:
    """`len(x)` of arrays, inline items, constants, and classes with `__len__`."""
    (value,) = values_of(context, node, arguments, 1)
    if item_type(value.type) is not None and not isinstance(value.type, t.Pointer | t.Table):
        base = value.base if isinstance(value, n.Field) and isinstance(value.type, t.Items) else value
        return n.Convert(t.INT, n.Field(t.U32, base, "length"))
    method = typed_method(value, "__len__")
    if method is not MISSING:
        return call_method(context, value, method, [], [], node)
    if isinstance(value, n.Constant) and hasattr(value.value, "__len__"):
        return constant_of(len(value.value))
    hint = "text_length(text) counts its bytes" if value.type == t.TEXT else ""
    context.fail(node, "type-mismatch", f"{value.type} has no length", hint)


@handles(min, max)
def extreme(context: Context, node: ast.Call, arguments: list[Argument], expected: t.Type | None) -> n.Expr:
    """`min` and `max` of two or more numbers."""
    assert isinstance(node.func, ast.Name)
    values = [evaluate(context, argument, expected) for argument in arguments]
    function = builtins.__dict__[node.func.id] if node.func.id in ("min", "max") else min
    if all(isinstance(value, n.Constant) for value in values):
        return constant_of(function(*[value.value for value in values if isinstance(value, n.Constant)]))
    if len(values) < 2 or not all(t.is_number(value.type) for value in values):
        context.fail(node, "type-mismatch", f"'{node.func.id}' takes two or more numbers")
    result = values[0]
    for value in values[1:]:
        result = _smaller(context, node, result, value, "<" if function is min else ">")
    return result


def _smaller(context: Context, node: ast.Call, left: n.Expr, right: n.Expr, op: str) -> n.Expr:
    if t.is_integer(left.type) and t.is_integer(right.type):
        kind: t.Type = meeting_type(left, right)
        if left.type == right.type and isinstance(left.type, t.Integer):
            kind = left.type
    else:
        kind = t.join(left.type, right.type) or t.FLOAT
    first, left_again = twice(context, coerce(context, left, kind, node))
    second, right_again = twice(context, coerce(context, right, kind, node))
    test = n.Compare(t.BOOL, ">" if op == "<" else "<", first, second)
    return n.Conditional(kind, test, right_again, left_again)


@handles(abs)
def absolute(context: Context, node: ast.Call, arguments: list[Argument], expected: t.Type | None) -> n.Expr:
    """`abs(x)`."""
    (value,) = values_of(context, node, arguments, 1)
    if isinstance(value, n.Constant) and t.is_number(value.type):
        return constant_of(abs(value.value))
    if isinstance(value.type, t.Float):
        return n.Intrinsic(value.type, "fabs", [value])
    if not isinstance(value.type, t.Integer):
        context.fail(node, "type-mismatch", f"'abs' takes a number, found {value.type}")
    kind = t.promoted(value.type)
    if not kind.signed:
        return value
    first, again = twice(context, coerce(context, value, kind, node))
    return n.Conditional(
        kind, n.Compare(t.BOOL, "<", first, n.Constant(kind, 0)), n.Unary(kind, "-", again), again
    )


@handles(isinstance)
def instance_test(
    context: Context, node: ast.Call, arguments: list[Argument], expected: t.Type | None
) -> n.Expr:
    """`isinstance(value, X)`, `isinstance(value, (X, Y))`."""
    value, wanted = values_of(context, node, arguments, 2)
    if not isinstance(wanted, n.Constant):
        context.fail(node, "not-constant", "the class must be known at translation time")
    return instance_of(context, node, value, wanted.value)


def instance_of(context: Context, node: ast.AST, value: n.Expr, wanted: Any) -> n.Expr:
    """The test whether a value is an instance of a class or one of several."""
    classes = wanted if isinstance(wanted, tuple) else typing.get_args(wanted) or (wanted,)
    if isinstance(wanted, types.UnionType):
        classes = typing.get_args(wanted)
    for cls in classes:
        if not (isinstance(cls, type) and issubclass(cls, Object)):
            context.fail(node, "type-mismatch", f"isinstance tests for Object classes, not {cls!r}")
    if not t.is_reference(value.type) and value.type != t.NONE:
        context.fail(node, "type-mismatch", f"isinstance tests references, not {value.type}")
    if value.type == t.NONE:
        return n.false()
    return n.IsInstance(t.BOOL, value, tuple(classes))


@handles(bool)
def to_bool(context: Context, node: ast.Call, arguments: list[Argument], expected: t.Type | None) -> n.Expr:
    """`bool(number)`."""
    (value,) = values_of(context, node, arguments, 1)
    return truth(context, value, node)


def convert(context: Context, kind: Any, arguments: list[Argument], node: ast.Call) -> n.Expr:
    """`U8(x)`, `Int(flag)`, `Float(x)`."""
    (value,) = values_of(context, node, arguments, 1)
    if kind in (int, float):
        if isinstance(value, n.Constant):
            return constant_of(kind(value.value))
        context.fail(
            node, "type-mismatch", f"`{kind.__name__}` is no machine type", "write Int(x) or Float(x)"
        )
    wanted: t.Type = t.INTEGERS.get(kind.__name__) or t.FLOATS[kind.__name__]
    if value.type == t.BOOL:
        return n.Convert(wanted, value)
    if isinstance(value, n.Constant) and isinstance(wanted, t.Float) and t.is_number(value.type):
        return n.Constant(wanted, float(value.value))
    if t.is_word(value.type):
        hint = "bits(ref) is the word of a reference, small_value(ref) the integer in it"
        context.fail(node, "type-mismatch", f"{wanted}(x) takes a number, found {value.type}", hint)
    return coerce(context, settle(value) if isinstance(wanted, t.Float) else value, wanted, node)
