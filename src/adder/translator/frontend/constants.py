"""Live values as constants of the intermediate form, and constants from expressions."""

from __future__ import annotations

import types
from typing import Any

from adder.translator.frontend.annotations import BadAnnotation, signature_of, type_of_annotation
from adder.translator.frontend.source import plain_function
from adder.translator.ir import nodes as n, types as t
from adder.typed import LayoutOf, Object, Ref, Struct
from adder.typed.refs import Immediate


def constant_of(value: Any) -> n.Constant:
    """The constant for a live value; STATIC if it has no representation in the program by itself."""
    if value is None:
        return n.Constant(t.NONE, None)
    if isinstance(value, bool):
        return n.Constant(t.BOOL, value)
    if isinstance(value, int):
        return n.Constant(t.LITERAL, int(value))
    if isinstance(value, float):
        return n.Constant(t.FLOAT, value)
    if isinstance(value, str):
        return n.Constant(t.TEXT, value)
    if isinstance(value, Object):
        return n.Constant(t.ObjectType(type(value)), value)
    if isinstance(value, Struct):
        return n.Constant(t.StructType(type(value)), value)
    if isinstance(value, Immediate | Ref):
        return n.Constant(t.REF, value)
    if isinstance(value, LayoutOf):
        return n.Constant(t.WORD, value)
    return n.Constant(t.STATIC, value)


def settle(value: n.Expr) -> n.Expr:
    """A literal gets a type by itself: Int, or the first larger type that holds it."""
    if value.type == t.LITERAL and isinstance(value, n.Constant):
        for kind in (t.INT, t.WORD, t.I64, t.U64, t.U128):
            if kind.holds(value.value):
                return n.Constant(kind, value.value)
    return value


def function_type(value: Any) -> t.Function | None:
    """The type of a live function's address, or None."""
    plain = plain_function(value)
    if plain is None or isinstance(value, types.MethodType):
        return None
    try:
        kind = signature_of(plain).function_type()
    except BadAnnotation:
        return None
    return None if t.STATIC in kind.params else kind


def table_type(value: Any) -> t.Table | None:
    """The type of a constant tuple, list or bytes as a table, or None if its items have no common type."""
    if isinstance(value, bytes | bytearray):
        return t.Table(t.U8)
    if not isinstance(value, tuple | list) or not value:
        return None
    joined: t.Type | None = None
    for item in value:
        kind: t.Type | None = function_type(item) or constant_of(item).type
        if kind == t.STATIC:
            return None
        joined = kind if joined is None else t.join(joined, kind) if kind is not None else None
        if joined is None:
            return None
    if joined == t.LITERAL:
        return t.Table(_smallest(value))
    return t.Table(joined) if joined is not None else None


def _smallest(values: Any) -> t.Integer:
    low, high = min(values), max(values)
    kinds = (t.U8, t.U16, t.U32, t.U64) if low >= 0 else (t.I8, t.I16, t.I32, t.I64)
    return next((kind for kind in kinds if kind.holds(low) and kind.holds(high)), t.U64)


def live_type(value: Any) -> t.Type | None:
    """The type that a live annotation value names, or None (for `cast`, `truncate`, `U8(x)`, …)."""
    try:
        return type_of_annotation(value)
    except (BadAnnotation, TypeError):
        return None
