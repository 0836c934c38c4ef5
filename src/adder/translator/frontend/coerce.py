"""Implicit conversions: what is accepted where a type is expected, and the messages when it is not."""

from __future__ import annotations

import ast

from adder.translator.frontend.constants import constant_of, function_type, settle, table_type
from adder.translator.frontend.context import Context
from adder.translator.ir import nodes as n, types as t


def coerce(context: Context, value: n.Expr, kind: t.Type, node: ast.AST) -> n.Expr:
    """`value` as a `kind`, converted as assignment and argument passing do."""
    if is_negative_unsigned(value):
        context.fail(
            node, "negative-unsigned", "`~x` of an unsigned x is negative", "write truncate(Word, ~x)"
        )
    if value.type == kind:
        return value
    converted = converted_or_none(context, value, kind, node)
    if converted is None:
        context.fail(
            node, "type-mismatch", f"expected {kind}, found {described(value)}", _hint(value.type, kind)
        )
    return converted


def is_negative_unsigned(value: n.Expr) -> bool:
    """Whether this is `~x` of an unsigned x, which has a meaning as an operand of `&` and `truncate` only."""
    unsigned = isinstance(value.type, t.Integer) and not value.type.signed
    return unsigned and isinstance(value, n.Unary) and value.operator == "~"


def described(value: n.Expr) -> str:
    """A value's type for messages."""
    if value.type == t.STATIC and isinstance(value, n.Constant):
        kind = function_type(value.value)
        return str(kind) if kind is not None else f"the constant {value.value!r}"[:100]
    if value.type == t.NONE:
        return "None"
    if value.type == t.VOID:
        return "the call of a function without result"
    if value.type == t.LITERAL and isinstance(value, n.Constant):
        return f"the integer {value.value}"
    return str(value.type)


def converted_or_none(context: Context, value: n.Expr, kind: t.Type, node: ast.AST) -> n.Expr | None:
    """The converted value, or None if the types don't go together."""
    if isinstance(kind, t.Integer):
        return _to_integer(context, value, kind, node)
    if isinstance(kind, t.Float):
        return _to_float(value, kind)
    if kind == t.LITERAL:
        return value if t.is_integer(value.type) else None
    if isinstance(value, n.Constant) and value.type == t.STATIC:
        return _static(value, kind)
    if kind == t.STATIC:
        return value if isinstance(value, n.Constant) else None
    if isinstance(kind, t.Tuple) and isinstance(value, n.MakeTuple) and len(kind.items) == len(value.items):
        items = [
            coerce(context, item, wanted, node) for item, wanted in zip(value.items, kind.items, strict=True)
        ]
        return n.MakeTuple(kind, items)
    if t.is_word(kind) and t.is_subclass(value.type, kind):
        return n.Constant(kind, None) if value.type == t.NONE else n.Cast(kind, value)
    wanted = t.without_none(kind)
    if isinstance(value.type, t.Function) and isinstance(wanted, t.Function) and _accepts(value.type, wanted):
        return n.Cast(kind, value)
    return None


def _to_integer(context: Context, value: n.Expr, kind: t.Integer, node: ast.AST) -> n.Expr | None:
    if isinstance(value, n.Constant) and t.is_integer(value.type) and isinstance(value.value, int):
        if not kind.holds(value.value):
            context.fail(node, "literal-range", f"{value.value} does not fit {kind}")
        return n.Constant(kind, value.value)
    if value.type == t.LITERAL:
        return n.Convert(kind, settle(value))
    return n.Convert(kind, value) if isinstance(value.type, t.Integer) else None


def _to_float(value: n.Expr, kind: t.Float) -> n.Expr | None:
    if isinstance(value, n.Constant) and t.is_number(value.type):
        return n.Constant(kind, float(value.value))
    return n.Convert(kind, value) if t.is_number(value.type) else None


def _static(value: n.Constant, kind: t.Type) -> n.Expr | None:
    """A function used as a value, or a table."""
    wanted = t.without_none(kind)
    if isinstance(wanted, t.Function):
        own = function_type(value.value)
        if own is not None and _accepts(own, wanted):
            return n.Constant(kind, value.value)
        return None
    if isinstance(wanted, t.Table) and table_type(value.value) == wanted:
        return n.Constant(wanted, value.value)
    return None


def _accepts(own: t.Function, wanted: t.Function) -> bool:
    """Whether a function can be called as `wanted`: wider parameters and a narrower result are fine."""
    if own == wanted:
        return True
    if len(own.params) != len(wanted.params):
        return False
    pairs = zip(wanted.params, own.params, strict=True)
    result = own.result == wanted.result or (
        t.is_word(own.result) and t.is_subclass(own.result, wanted.result)
    )
    return result and all(
        given == param or (t.is_word(param) and t.is_subclass(given, param)) for given, param in pairs
    )


def _hint(found: t.Type, wanted: t.Type) -> str:
    if isinstance(found, t.Optional) and not isinstance(wanted, t.Optional):
        return "it may be None here: test `is None` first"
    if found == t.NONE and not t.is_word(wanted):
        return "numbers and bools are never None: use a value of their own as a mark"
    if found == t.NONE:
        return f"only `{wanted} | None` can be None"
    if t.is_reference(found) and isinstance(t.without_none(wanted), t.ObjectType):
        return f"test `isinstance(value, {wanted})` first or write `cast({wanted}, value)`"
    if found == t.BOOL and isinstance(wanted, t.Integer):
        return f"a bool is not an integer: write {wanted}(flag)"
    if t.is_integer(found) and wanted == t.BOOL:
        return "compare: `value != 0`"
    if isinstance(found, t.Float) and isinstance(wanted, t.Integer):
        return "write float_to_int(value)"
    if t.is_number(found) and wanted == t.REF:
        return "an integer of the running program is made by `small(value)` or a function for any size"
    return ""


def to_static(value: n.Expr) -> object:
    """The live value of a constant expression."""
    assert isinstance(value, n.Constant)
    return value.value


def known(value: n.Expr) -> bool:
    """Whether an expression is a constant whose live value may be used to compute others.

    The words of interned strings are not known before the whole program is.
    """
    return isinstance(value, n.Constant) and not isinstance(value.value, n.Function)


def folded(value: object) -> n.Constant:
    """The result of an evaluation at translation time."""
    return constant_of(value)
