"""Typing of expressions: names, attributes, items, conditional values, walrus."""

from __future__ import annotations

import ast
import inspect
import types
from typing import Any

from adder.translator.diagnostics import suggestion
from adder.translator.frontend import operators
from adder.translator.frontend.annotations import field_types, item_type
from adder.translator.frontend.coerce import coerce, known
from adder.translator.frontend.conditions import condition
from adder.translator.frontend.constants import constant_of, function_type, settle, table_type
from adder.translator.frontend.context import MISSING, Context, expression
from adder.translator.frontend.invoke import call_method, find_member
from adder.translator.ir import nodes as n, types as t
from adder.typed import config, type_object
from adder.typed.objects import StructType


@expression(ast.Constant)
def literal(context: Context, node: ast.Constant, expected: t.Type | None) -> n.Expr:
    """A literal."""
    if isinstance(node.value, int | float | str | bytes | bool) or node.value is None:
        return constant_of(node.value)
    context.fail(node, "unsupported-expression", f"the literal {node.value!r} is not part of typed Python")


@expression(ast.Name)
def name(context: Context, node: ast.Name, expected: t.Type | None) -> n.Expr:
    """A local variable, or a constant of the module."""
    if node.id in context.caught:
        return n.Local(t.CAUGHT, context.caught[node.id])
    if node.id in context.constants:
        return constant_of(context.constants[node.id])
    if node.id in context.names:
        return context.read_local(node.id, node)
    value = context.outer_name(node.id)
    if value is MISSING:
        context.unknown_name(node.id, node)
    return constant_of(value)


@expression(ast.Attribute)
def attribute(context: Context, node: ast.Attribute, expected: t.Type | None) -> n.Expr:
    """A field, property or constant of a class, or an attribute of a constant."""
    base = context.expression(node.value)
    kind = base.type
    if isinstance(kind, t.ObjectType | t.StructType):
        return member(context, base, node.attr, node)
    if isinstance(base, n.Constant) and kind not in (t.NONE, t.LITERAL):
        return _static_attribute(context, base.value, node)
    hint = ""
    if isinstance(kind, t.Optional):
        hint = "it may be None here: test `is None` first"
    elif kind == t.REF:
        hint = "narrow it first: `if isinstance(value, X):` or `cast(X, value)`"
    context.fail(node, "no-attribute", f"{kind} has no attribute '{node.attr}'", hint)


def member(context: Context, base: n.Expr, attr: str, node: ast.AST) -> n.Expr:
    """`base.attr` for an object or struct."""
    assert isinstance(base.type, t.ObjectType | t.StructType)
    cls = base.type.cls
    fields = field_types(cls)
    if attr in fields:
        return n.Field(fields[attr], base, attr)
    if attr == "type" and isinstance(base.type, t.ObjectType):
        return n.Field(type_of_types(context, cls, node), base, "type")
    value = find_member(cls, attr)
    if isinstance(value, property):
        return call_method(context, base, value, [], [], node)
    if value is MISSING:
        hint = suggestion(attr, [*fields, *(key for key in dir(cls) if not key.startswith("_"))])
        hint = hint or f"{cls.__name__} has the fields {', '.join(map(repr, fields)) or '(none)'}"
        context.fail(_last(node), "no-attribute", f"{cls.__name__} has no attribute '{attr}'", hint)
    return constant_of(getattr(cls, attr))


def type_of_types(context: Context, cls: Any, node: ast.AST) -> t.Type:
    """The type of `obj.type`: the class of type objects."""
    try:
        return t.ObjectType(type(type_object(cls)))
    except IndexError:
        context.fail(node, "missing-hook", "there is no @type_factory, so objects have no type")


def _last(node: ast.AST) -> ast.AST:
    """The place of an attribute's name instead of the whole expression."""
    if isinstance(node, ast.Attribute) and node.end_col_offset is not None:
        place = ast.Name(node.attr)
        place.lineno, place.end_lineno = node.end_lineno or node.lineno, node.end_lineno
        place.col_offset, place.end_col_offset = node.end_col_offset - len(node.attr), node.end_col_offset
        return place
    return node


def _static_attribute(context: Context, value: Any, node: ast.Attribute) -> n.Expr:
    if isinstance(value, StructType) and node.attr in value.fields:
        context.fail(node, "no-attribute", f"'{node.attr}' is a field of instances of {value.__name__}")
    if isinstance(value, type):
        found = inspect.getattr_static(value, node.attr, MISSING)
        if isinstance(found, staticmethod | types.FunctionType):
            return n.Constant(t.STATIC, found.__func__ if isinstance(found, staticmethod) else found)
    if value is config and node.attr == "hosted":
        return n.false()
    try:
        return constant_of(getattr(value, node.attr))
    except AttributeError:
        what = getattr(value, "__name__", None) or f"the constant {value!r}"[:60]
        context.fail(
            _last(node),
            "no-attribute",
            f"{what} has no attribute '{node.attr}'",
            suggestion(node.attr, dir(value)),
        )


@expression(ast.Subscript)
def item(context: Context, node: ast.Subscript, expected: t.Type | None) -> n.Expr:
    """`base[index]`."""
    base = context.expression(node.value)
    if isinstance(node.slice, ast.Slice):
        context.fail(
            node,
            "unsupported-expression",
            "slices are not part of typed Python",
            "use pointers or copy_items",
        )
    index = context.expression(node.slice)
    if isinstance(base, n.Constant) and item_type(base.type) is None and base.type in (t.STATIC, t.TEXT):
        return _constant_item(context, base, index, node)
    return item_of(context, base, index, node)


def item_of(context: Context, base: n.Expr, index: n.Expr, node: ast.Subscript) -> n.Expr:
    """An item of an array, pointer or table, or the class's `__getitem__`."""
    kind = item_type(base.type)
    if kind is not None:
        return n.Item(kind, base, integer_index(context, index, node.slice))
    if isinstance(base.type, t.ObjectType | t.StructType):
        method = find_member(base.type.cls, "__getitem__")
        if method is not MISSING:
            return call_method(context, base, method, [index], [], node)
    hint = "it may be None here: test `is None` first" if isinstance(base.type, t.Optional) else ""
    context.fail(node, "no-items", f"{base.type} has no items", hint)


def integer_index(context: Context, index: n.Expr, node: ast.AST) -> n.Expr:
    """An index as a typed integer."""
    if not t.is_integer(index.type):
        context.fail(node, "type-mismatch", f"an index must be an integer, found {index.type}")
    return settle(index)


def _constant_item(context: Context, base: n.Constant, index: n.Expr, node: ast.Subscript) -> n.Expr:
    if known(index):
        assert isinstance(index, n.Constant)
        try:
            return constant_of(base.value[index.value])
        except Exception as error:
            context.fail(node, "constant-error", f"{type(error).__name__}: {error}")
    table = table_type(base.value)
    if table is None:
        context.fail(
            node, "no-items", "only a constant tuple or bytes with items of one type can be indexed here"
        )
    return n.Item(table.item, n.Constant(table, base.value), integer_index(context, index, node.slice))


@expression(ast.IfExp)
def conditional(context: Context, node: ast.IfExp, expected: t.Type | None) -> n.Expr:
    """`a if test else b`."""
    test, then_environment, else_environment = condition(context, node.test)
    if isinstance(test, n.Constant):
        context.environment = then_environment if test.value else else_environment
        return context.expression(node.body if test.value else node.orelse, expected)
    then_environment = then_environment if then_environment is not None else else_environment
    else_environment = else_environment if else_environment is not None else then_environment
    context.environment = dict(then_environment or {})
    then = context.expression(node.body, expected)
    then_environment, context.environment = context.environment, dict(else_environment or {})
    otherwise = context.expression(node.orelse, expected)
    context.environment = context.merged(then_environment, context.environment)
    kind = common_type(context, then, otherwise, expected, node)
    return n.Conditional(
        kind, test, coerce(context, then, kind, node), coerce(context, otherwise, kind, node)
    )


def common_type(
    context: Context, left: n.Expr, right: n.Expr, expected: t.Type | None, node: ast.AST
) -> t.Type:
    """The type in which two alternatives meet."""
    kinds = [_as_value(value).type for value in (left, right)]
    if expected is not None and expected != t.LITERAL and t.VOID not in kinds:
        if all(kind == expected or t.is_subclass(kind, expected) for kind in kinds):
            return expected
        if isinstance(expected, t.Integer) and all(_included(kind, expected) for kind in kinds):
            return expected
    joined = t.join(*kinds)
    if joined is None or joined in (t.VOID, t.STATIC):
        context.fail(
            node, "type-mismatch", f"the alternatives have no common type: {kinds[0]} and {kinds[1]}"
        )
    return t.INT if joined == t.LITERAL else joined


def _included(kind: t.Type, expected: t.Integer) -> bool:
    return kind == t.LITERAL or (isinstance(kind, t.Integer) and expected.includes(kind))


def _as_value(value: n.Expr) -> n.Expr:
    if isinstance(value, n.Constant) and value.type == t.STATIC:
        kind = function_type(value.value)
        return n.Constant(kind, value.value) if kind is not None else value
    return value


@expression(ast.NamedExpr)
def walrus(context: Context, node: ast.NamedExpr, expected: t.Type | None) -> n.Expr:
    """`(name := value)`."""
    assert isinstance(node.target, ast.Name)
    value = settle(context.expression(node.value))
    if value.type in (t.VOID, t.STATIC):
        context.fail(node, "type-mismatch", f"a {value.type} cannot be assigned")
    kind = context.write_local(node.target.id, value.type, node)
    context.narrow(node.target.id, operators.assigned_type(kind, value.type))
    stored: n.Expr = n.Store(kind, node.target.id, coerce(context, value, kind, node))
    return n.Cast(value.type, stored) if t.is_word(value.type) and value.type != kind else stored


@expression(ast.Tuple)
def tuple_display(context: Context, node: ast.Tuple, expected: t.Type | None) -> n.Expr:
    """Several values, or a constant tuple."""
    wanted = (
        expected.items if isinstance(expected, t.Tuple) and len(expected.items) == len(node.elts) else None
    )
    items = [context.expression(item, wanted[i] if wanted else None) for i, item in enumerate(node.elts)]
    if wanted is None and all(isinstance(item, n.Constant) for item in items):
        return n.Constant(t.STATIC, tuple(item.value for item in items if isinstance(item, n.Constant)))
    return n.MakeTuple(t.Tuple(tuple(settle(item).type for item in items)), [settle(item) for item in items])


@expression(ast.BoolOp, ast.Compare)
def test(context: Context, node: ast.expr, expected: t.Type | None) -> n.Expr:
    """`and`, `or`, comparisons: bools."""
    value, then_environment, else_environment = condition(context, node, strict=True)
    context.environment = context.merged(then_environment, else_environment)
    return value


@expression(ast.JoinedStr)
def formatted(context: Context, node: ast.JoinedStr, expected: t.Type | None) -> n.Expr:
    """An f-string whose parts are all constants."""
    text = ""
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            value = context.expression(part.value)
            if not isinstance(value, n.Constant) or part.format_spec is not None:
                context.fail(node, "unsupported-expression", "an f-string may only contain constants")
            text += str(value.value)
        elif isinstance(part, ast.Constant):
            text += str(part.value)
    return n.Constant(t.TEXT, text)
