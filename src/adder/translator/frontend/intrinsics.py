"""Typing of calls of the functions of `adder.typed`: each becomes an expression the backend knows."""

from __future__ import annotations

import ast
from typing import Any

from adder import typed
from adder.translator.frontend.annotations import item_type
from adder.translator.frontend.builtin_calls import HANDLERS, handles, values_of
from adder.translator.frontend.coerce import coerce, is_negative_unsigned
from adder.translator.frontend.constants import constant_of, live_type, settle
from adder.translator.frontend.context import Context
from adder.translator.frontend.invoke import Argument, evaluate
from adder.translator.frontend.operators import meeting_type
from adder.translator.ir import nodes as n, types as t

Arguments = list[Argument]
Expected = t.Type | None

_TABLE: dict[Any, tuple[str, tuple[t.Type, ...], t.Type]] = {
    typed.is_object: ("is_object", (t.REF,), t.BOOL),
    typed.add_overflows: ("add_overflows", (t.INT, t.INT), t.BOOL),
    typed.sub_overflows: ("sub_overflows", (t.INT, t.INT), t.BOOL),
    typed.mul_overflows: ("mul_overflows", (t.INT, t.INT), t.BOOL),
    typed.count_leading_zeros: ("count_leading_zeros", (t.WORD,), t.INT),
    typed.count_trailing_zeros: ("count_trailing_zeros", (t.WORD,), t.INT),
    typed.population_count: ("population_count", (t.WORD,), t.INT),
    typed.compare_bytes: ("compare_bytes", (t.Pointer(t.U8), t.Pointer(t.U8), t.WORD), t.INT),
    typed.text_length: ("text_length", (t.TEXT,), t.INT),
    typed.text_byte: ("text_byte", (t.TEXT, t.INT), t.U8),
    typed.text_pointer: ("text_pointer", (t.TEXT,), t.Pointer(t.U8)),
    typed.copy_memory: ("copy_memory", (t.WORD, t.WORD, t.WORD), t.VOID),
    typed.fill_memory: ("fill_memory", (t.WORD, t.U8, t.WORD), t.VOID),
    typed.float_bits: ("float_bits", (t.FLOAT,), t.U64),
    typed.float_of_bits: ("float_of_bits", (t.U64,), t.FLOAT),
    typed.float_to_int: ("float_to_int", (t.FLOAT,), t.INT),
    typed.frame_address: ("frame_address", (), t.WORD),
    typed.spill_registers: ("spill_registers", (), t.VOID),
    typed.prefetch: ("prefetch", (t.WORD,), t.VOID),
    typed.root_count: ("root_count", (), t.INT),
    typed.root_address: ("root_address", (t.INT,), t.WORD),
    typed.unreachable: ("unreachable", (), t.NORETURN),
}


@handles(*_TABLE)
def by_table(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """An intrinsic whose operands have fixed types."""
    function = _callee(context, node)
    name, kinds, result = _TABLE[function]
    values = values_of(context, node, arguments, len(kinds))
    values = [coerce(context, value, kind, node) for value, kind in zip(values, kinds, strict=True)]
    if name.startswith("text_l") and isinstance(values[0], n.Constant):
        return constant_of(len(values[0].value.encode()))
    return n.Intrinsic(result, name, values)


def _callee(context: Context, node: ast.Call) -> Any:
    value = context.expression(node.func)
    assert isinstance(value, n.Constant)
    return value.value


def _type_argument(context: Context, node: ast.Call, argument: Argument) -> t.Type:
    value = evaluate(context, argument, None)
    kind = live_type(value.value) if isinstance(value, n.Constant) else None
    if kind is None:
        context.fail(node, "not-constant", "the first argument must be a type")
    return kind


def _integer_argument(context: Context, node: ast.Call, argument: Argument) -> t.Integer:
    kind = _type_argument(context, node, argument)
    if not isinstance(kind, t.Integer):
        context.fail(node, "type-mismatch", f"the first argument must be an integer type, found {kind}")
    return kind


def _integer(context: Context, node: ast.Call, argument: Argument, expected: Expected = None) -> n.Expr:
    value = evaluate(context, argument, expected)
    if not t.is_integer(value.type):
        context.fail(node, "type-mismatch", f"expected an integer, found {value.type}")
    return value


def _count(context: Context, node: ast.Call, arguments: Arguments, count: int) -> None:
    if len(arguments) != count:
        message = f"'{ast.unparse(node.func)}' takes {count} arguments, {len(arguments)} given"
        context.fail(node, "argument-count", message)


@handles(typed.bits, typed.address_of)
def bits(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The word of a reference, the address of an object or pointer."""
    (value,) = values_of(context, node, arguments, 1)
    if value.type == t.NONE:
        return n.Constant(t.WORD, 0)
    if isinstance(value, n.Constant) and isinstance(value.value, typed.LinkerSymbol):
        return n.Intrinsic(t.WORD, "linker_symbol", [], value.value.name)
    if not t.is_word(value.type):
        context.fail(node, "type-mismatch", f"{value.type} is no reference and no pointer")
    return n.Cast(t.WORD, value)


@handles(typed.ref_of_bits)
def ref_of_bits(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The reference with a word."""
    (value,) = values_of(context, node, arguments, 1)
    return n.Cast(t.REF, coerce(context, value, t.WORD, node))


@handles(typed.cast)
def cast(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """`cast(X, value)`."""
    _count(context, node, arguments, 2)
    kind = _type_argument(context, node, arguments[0])
    value = evaluate(context, arguments[1], kind)
    if t.is_number(kind) and t.is_number(value.type):
        return coerce(context, value, kind, node)
    if isinstance(value, n.Constant) and value.type == t.STATIC:
        wanted = t.without_none(kind)
        if isinstance(wanted, t.Function):
            return n.Constant(kind, value.value)
    if value.type == t.NONE and t.is_word(kind):
        return n.Constant(kind, None)
    if not t.is_word(kind) or not t.is_word(value.type):
        context.fail(node, "type-mismatch", f"{value.type} cannot be cast to {kind}")
    if t.is_subclass(value.type, kind):
        return coerce(context, value, kind, node)
    checked = isinstance(t.without_none(kind), t.ObjectType) and t.is_reference(value.type)
    return n.Cast(kind, value, checked=checked)


@handles(typed.object_at, typed.pointer_at)
def object_at(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The object or item at an address."""
    _count(context, node, arguments, 2)
    kind = _type_argument(context, node, arguments[0])
    if _callee(context, node) is typed.pointer_at:
        kind = t.Pointer(kind)
    elif not t.is_word(kind):
        context.fail(node, "type-mismatch", f"{kind} has no address")
    return n.Cast(kind, coerce(context, evaluate(context, arguments[1], t.WORD), t.WORD, node))


@handles(typed.truncate)
def truncate(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """`truncate(U8, expression)`: the exact value modulo 2**bits, however large it is."""
    _count(context, node, arguments, 2)
    kind = _integer_argument(context, node, arguments[0])
    value = settle(_integer(context, node, arguments[1], kind))
    return modular(value, kind)


def modular(value: n.Expr, kind: t.Integer) -> n.Expr:
    """A value modulo 2**bits of `kind`; arithmetic inside is done in a wrapping type that is wide enough."""
    assert isinstance(value.type, t.Integer)
    work = max(unsigned(kind), unsigned(value.type), t.U32, key=lambda k: (k.bits, k == unsigned(kind)))
    return _wrap(_modular(value, work), kind)


def unsigned(kind: t.Integer) -> t.Integer:
    """The unsigned type of the same width."""
    names = {"Int": t.WORD, "I8": t.U8, "I16": t.U16, "I32": t.U32, "I64": t.U64}
    return names.get(kind.name, kind)


def _wrap(value: n.Expr, kind: t.Integer) -> n.Expr:
    if isinstance(value, n.Constant):
        low = value.value & ((1 << kind.bits) - 1)
        return n.Constant(kind, low - (1 << kind.bits) if kind.signed and low > kind.maximum else low)
    settled = value.type == kind and not is_negative_unsigned(value)
    return value if settled else n.Convert(kind, value, wrap=True)


def _modular(value: n.Expr, work: t.Integer) -> n.Expr:
    kind = value.type
    narrow = isinstance(kind, t.Integer) and kind.bits <= work.bits
    if isinstance(value, n.Convert) and not value.wrap and isinstance(value.operand.type, t.Integer):
        return _modular(value.operand, work)
    if isinstance(value, n.Binary) and narrow:
        if value.operator in ("+", "-", "*", "&", "|", "^") and not value.wrapping:
            left, right = _modular(value.left, work), _modular(value.right, work)
            return n.Binary(work, value.operator, left, right, wrapping=True)
        if value.operator == "<<" and not value.wrapping:
            return n.Binary(work, "<<", _modular(value.left, work), value.right, wrapping=True)
    if (
        isinstance(value, n.Unary)
        and value.operator in ("-", "~")
        and (narrow or is_negative_unsigned(value))
    ):
        return n.Unary(work, value.operator, _modular(value.operand, work))
    return _wrap(value, work)


_WRAPPING = {
    typed.wrapping_add: "+",
    typed.wrapping_sub: "-",
    typed.wrapping_mul: "*",
    typed.wrapping_shift_left: "<<",
}


@handles(*_WRAPPING)
def wrapping(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """`wrapping_add(U32, a, b)` and its like."""
    _count(context, node, arguments, 3)
    op = _WRAPPING[_callee(context, node)]
    kind = _integer_argument(context, node, arguments[0])
    left = settle(_integer(context, node, arguments[1], kind))
    right = settle(_integer(context, node, arguments[2], None if op == "<<" else kind))
    work = max(unsigned(kind), t.U32, key=lambda k: k.bits)
    other = right if op == "<<" else _modular(right, work)
    return _wrap(n.Binary(work, op, _modular(left, work), other, wrapping=True), kind)


@handles(typed.truncated_div, typed.truncated_mod)
def truncated(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """Division as C does it."""
    _count(context, node, arguments, 2)
    left, right = (_integer(context, node, argument) for argument in arguments)
    kind = meeting_type(settle(left), right)
    op = "truncated//" if _callee(context, node) is typed.truncated_div else "truncated%"
    return n.Binary(kind, op, coerce(context, left, kind, node), coerce(context, right, kind, node))


@handles(typed.copy_items, typed.fill_items)
def move_items(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """`copy_items(target, source, count)` and `fill_items(target, value, count)`."""
    target, second, count = values_of(context, node, arguments, 3)
    if not isinstance(target.type, t.Pointer):
        context.fail(
            node, "type-mismatch", f"expected a pointer, found {target.type}", "write `array.pointer(index)`"
        )
    fills = _callee(context, node) is typed.fill_items
    second = coerce(context, second, target.type.item if fills else target.type, node)
    count = coerce(context, count, t.WORD, node)
    return n.Intrinsic(t.VOID, "fill_items" if fills else "copy_items", [target, second, count])


_LOADS = {typed.load_word: t.WORD, typed.load_u32: t.U32, typed.load_u8: t.U8}
_STORES = {typed.store_word: t.WORD, typed.store_u32: t.U32, typed.store_u8: t.U8}


@handles(*_LOADS)
def load(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """What is at an address."""
    (address,) = values_of(context, node, arguments, 1)
    kind = _LOADS[_callee(context, node)]
    pointer = n.Cast(t.Pointer(kind), coerce(context, address, t.WORD, node))
    return n.Item(kind, pointer, n.Constant(t.INT, 0))


@handles(*_STORES)
def store(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """Store at an address."""
    address, value = values_of(context, node, arguments, 2)
    kind = _STORES[_callee(context, node)]
    pointer = n.Cast(t.Pointer(kind), coerce(context, address, t.WORD, node))
    return n.Intrinsic(t.VOID, "store", [pointer, coerce(context, value, kind, node)], kind)


@handles(typed.volatile_load, typed.volatile_store)
def volatile(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """Device registers."""
    stores = _callee(context, node) is typed.volatile_store
    _count(context, node, arguments, 3 if stores else 2)
    kind = _integer_argument(context, node, arguments[0])
    address = coerce(context, evaluate(context, arguments[1], t.WORD), t.WORD, node)
    if not stores:
        return n.Intrinsic(kind, "volatile_load", [address], kind)
    value = coerce(context, evaluate(context, arguments[2], kind), kind, node)
    return n.Intrinsic(t.VOID, "volatile_store", [address, value], kind)


@handles(typed.int_to_float)
def int_to_float(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The nearest Float."""
    (value,) = values_of(context, node, arguments, 1)
    return coerce(context, settle(value), t.FLOAT, node)


@handles(typed.keep_alive)
def keep_alive(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The value is needed up to here."""
    (value,) = values_of(context, node, arguments, 1)
    return n.Intrinsic(t.VOID, "keep_alive", [value])


@handles(typed.likely, typed.unlikely)
def expectation(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """A condition with a guess."""
    (value,) = values_of(context, node, arguments, 1)
    name = "likely" if _callee(context, node) is typed.likely else "unlikely"
    return n.Intrinsic(t.BOOL, name, [coerce(context, value, t.BOOL, node)])


@handles(typed.caught)
def caught(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """The exception object of a handler's variable."""
    (value,) = values_of(context, node, arguments, 1)
    if value.type != t.CAUGHT:
        context.fail(node, "type-mismatch", "`caught` takes the variable of an `except … as variable`")
    return n.Cast(t.REF, value)


@handles(typed.interned, typed.type_object)
def constant_call(context: Context, node: ast.Call, arguments: Arguments, expected: Expected) -> n.Expr:
    """Functions that are evaluated at translation time."""
    (value,) = values_of(context, node, arguments, 1)
    if not isinstance(value, n.Constant):
        context.fail(node, "not-constant", f"the argument of '{ast.unparse(node.func)}' must be a constant")
    try:
        return constant_of(_callee(context, node)(value.value))
    except Exception as error:
        context.fail(node, "constant-error", f"{type(error).__name__}: {error}")


def item_pointer(context: Context, base: n.Expr, arguments: Arguments, node: ast.Call) -> n.Expr:
    """`array.pointer(index)`."""
    if len(arguments) > 1:
        context.fail(node, "argument-count", "'pointer' takes one argument")
    index: n.Expr = n.Constant(t.INT, 0)
    if arguments:
        index = settle(_integer(context, node, arguments[0]))
    item = item_type(base.type)
    assert item is not None
    return n.Intrinsic(t.Pointer(item), "pointer", [base, index])


__all__ = ["HANDLERS", "item_pointer", "modular"]
