"""Typing of calls: functions, methods, constructors, conversions, evaluation at translation time."""

from __future__ import annotations

import ast
import types
from typing import Any

from adder.translator.diagnostics import Failure, suggestion
from adder.translator.frontend import builtin_calls, intrinsics
from adder.translator.frontend.annotations import field_types, inline_field, is_typed
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.constants import constant_of, settle
from adder.translator.frontend.context import MISSING, Context, expression
from adder.translator.frontend.expressions import member
from adder.translator.frontend.invoke import Argument, call_function, evaluate, find_member
from adder.translator.frontend.source import plain_function
from adder.translator.ir import nodes as n, types as t
from adder.typed import Array, Object
from adder.typed.numbers import FloatType, IntegerType
from adder.typed.objects import StructType


@expression(ast.Call)
def call(context: Context, node: ast.Call, expected: t.Type | None) -> n.Expr:
    """`callee(arguments)`."""
    if any(isinstance(argument, ast.Starred) for argument in node.args) or any(
        k.arg is None for k in node.keywords
    ):
        context.fail(node, "unsupported-expression", "`*` and `**` arguments are not part of typed Python")
    arguments = [Argument(value) for value in node.args]
    arguments += [Argument(keyword.value, keyword.arg) for keyword in node.keywords]
    if isinstance(node.func, ast.Attribute):
        return _attribute_call(context, node, node.func, arguments, expected)
    if (
        isinstance(node.func, ast.Call)
        and isinstance(node.func.func, ast.Name)
        and node.func.func.id == "super"
    ):
        context.fail(node, "unsupported-expression", "super() is used as `super().method(...)`")
    callee = context.expression(node.func)
    return call_value(context, callee, arguments, node, expected)


def call_value(
    context: Context, callee: n.Expr, arguments: list[Argument], node: ast.Call, expected: t.Type | None
) -> n.Expr:
    """A call of a value: a constant or a function address."""
    if isinstance(callee, n.Constant) and callee.type == t.STATIC:
        return _call_static(context, callee.value, arguments, node, expected)
    if isinstance(callee.type, t.Function):
        return _call_pointer(context, callee, arguments, node)
    hint = "it may be None here: test `is None` first" if isinstance(callee.type, t.Optional) else ""
    context.fail(node, "not-callable", f"{callee.type} cannot be called", hint)


def _call_pointer(context: Context, callee: n.Expr, arguments: list[Argument], node: ast.Call) -> n.Expr:
    kind = callee.type
    assert isinstance(kind, t.Function)
    if len(arguments) != len(kind.params):
        context.fail(
            node, "argument-count", f"{kind} takes {len(kind.params)} arguments, {len(arguments)} given"
        )
    values = []
    for argument, param in zip(arguments, kind.params, strict=True):
        assert isinstance(argument.value, ast.expr)
        values.append(coerce(context, evaluate(context, argument, param), param, argument.value))
    return n.CallPointer(kind.result, callee, values)


def _attribute_call(
    context: Context, node: ast.Call, func: ast.Attribute, arguments: list[Argument], expected: t.Type | None
) -> n.Expr:
    if _is_super(func.value):
        return _super_call(context, node, func.attr, arguments)
    base = context.expression(func.value)
    if isinstance(base.type, t.ObjectType | t.StructType):
        return _method_call(context, base, node, func, arguments, expected)
    if isinstance(base.type, t.Items) and func.attr == "pointer":
        return intrinsics.item_pointer(context, base, arguments, node)
    if isinstance(base, n.Constant) and isinstance(base.value, type):
        return _class_attribute_call(context, base.value, node, func, arguments, expected)
    return call_value(context, context.expression(func), arguments, node, expected)


def _method_call(
    context: Context,
    base: n.Expr,
    node: ast.Call,
    func: ast.Attribute,
    arguments: list[Argument],
    expected: Any,
) -> n.Expr:
    assert isinstance(base.type, t.ObjectType | t.StructType)
    cls = base.type.cls
    if issubclass(cls, Array) and func.attr == "pointer":
        return intrinsics.item_pointer(context, base, arguments, node)
    method = find_member(cls, func.attr)
    if func.attr in field_types(cls) or method is MISSING or isinstance(method, property):
        return call_value(context, member(context, base, func.attr, func), arguments, node, expected)
    if isinstance(method, types.FunctionType):
        return call_function(context, method, [Argument(base), *arguments], node)
    return _class_attribute_call(context, cls, node, func, arguments, expected)


def _class_attribute_call(
    context: Context, cls: Any, node: ast.Call, func: ast.Attribute, arguments: list[Argument], expected: Any
) -> n.Expr:
    """`X.make(...)`: static methods, class methods as constructors, methods with explicit self."""
    method = find_member(cls, func.attr)
    function = plain_function(method)
    if isinstance(method, classmethod) and function is not None and is_typed(method):
        return call_function(context, function, [Argument(n.Constant(t.STATIC, cls)), *arguments], node)
    return call_value(context, context.expression(func), arguments, node, expected)


def _is_super(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "super"
        and not node.args
    )


def _super_call(context: Context, node: ast.Call, name: str, arguments: list[Argument]) -> n.Expr:
    """`super().method(...)`: the method of the next class above the one the function was written in."""
    own = context.closure.get("__class__")
    first = next(iter(context.signature.parameters), None)
    if own is None or first is None:
        context.fail(node, "unsupported-expression", "super() needs a method of a class")
    for base in own.__mro__[1:]:
        if name in base.__dict__:
            method = base.__dict__[name]
            function = plain_function(method)
            if function is not None:
                this = n.Constant(t.STATIC, context.constants[first.name]) if first.type == t.STATIC else None
                value = this or n.Local(first.type, first.name)
                return call_function(context, function, [Argument(value), *arguments], node)
    context.fail(node, "no-attribute", f"no class above {own.__name__} has a method '{name}'")


def _call_static(
    context: Context, callee: Any, arguments: list[Argument], node: ast.Call, expected: t.Type | None
) -> n.Expr:
    handler = intrinsics.HANDLERS.get(callee) if _hashable(callee) else None
    handler = handler or (builtin_calls.HANDLERS.get(callee) if _hashable(callee) else None)
    if handler is not None:
        if any(argument.keyword for argument in arguments):
            context.fail(node, "unknown-argument", f"'{callee.__name__}' takes no keyword arguments")
        return handler(context, node, arguments, expected)
    if isinstance(callee, IntegerType | FloatType) or callee in (int, float, bool):
        return builtin_calls.convert(context, callee, arguments, node)
    if isinstance(callee, StructType):
        return construct(context, callee, arguments, node)
    function = plain_function(callee)
    if function is not None and is_typed(function):
        if isinstance(callee, types.MethodType):
            arguments = [Argument(constant_of(callee.__self__)), *arguments]
        return call_function(context, function, arguments, node)
    return _evaluate_now(context, callee, arguments, node)


def _hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _evaluate_now(context: Context, callee: Any, arguments: list[Argument], node: ast.Call) -> n.Expr:
    """A call of an ordinary Python function with constants."""
    name = getattr(callee, "__name__", None) or type(callee).__name__
    if not callable(callee):
        context.fail(node, "not-callable", f"{name} cannot be called")
    values = [(argument.keyword, evaluate(context, argument, None)) for argument in arguments]
    if not all(isinstance(value, n.Constant) for _, value in values):
        hint = "only functions with annotations are compiled" if plain_function(callee) is not None else ""
        context.fail(
            node, "not-constant", f"'{name}' is ordinary Python: its arguments must be constants", hint
        )
    positional = [value.value for key, value in values if key is None and isinstance(value, n.Constant)]
    keywords = {
        key: value.value for key, value in values if key is not None and isinstance(value, n.Constant)
    }
    try:
        return constant_of(callee(*positional, **keywords))
    except Exception as error:
        context.fail(node, "constant-error", f"{type(error).__name__}: {error}")


def construct(context: Context, cls: Any, arguments: list[Argument], node: ast.Call) -> n.Expr:
    """`X(fields...)` and `Array[T](n)`."""
    kind = t.ObjectType(cls)
    if not issubclass(cls, Object):
        context.fail(
            node, "struct-made", f"{cls.__name__} is a Struct: its instances are made at module level only"
        )
    if issubclass(cls, Array):
        if len(arguments) != 1:
            context.fail(node, "argument-count", f"{cls.__name__}(length) takes one argument")
        length = settle(evaluate(context, arguments[0], t.INT))
        if not isinstance(length.type, t.Integer):
            context.fail(node, "type-mismatch", f"a length must be an integer, found {length.type}")
        return n.New(kind, cls, [], length)
    values = _field_values(context, cls, arguments, node)
    count = dict(values)["length"] if inline_field(cls) is not None else None
    return n.New(kind, cls, values, count)


def _field_values(
    context: Context, cls: Any, arguments: list[Argument], node: ast.Call
) -> list[tuple[str, n.Expr]]:
    fields = {name: kind for name, kind in field_types(cls).items() if not isinstance(kind, t.Items)}
    given: dict[str, Argument] = {}
    positional = [argument for argument in arguments if argument.keyword is None]
    if len(positional) > len(fields):
        context.fail(
            node, "argument-count", f"{cls.__name__} has {len(fields)} fields, {len(positional)} given"
        )
    given.update(zip(fields, positional, strict=False))
    for argument in arguments:
        if argument.keyword is not None:
            if argument.keyword not in fields or argument.keyword in given:
                hint = suggestion(argument.keyword, fields)
                context.fail(
                    node, "unknown-argument", f"{cls.__name__} has no field '{argument.keyword}' left", hint
                )
            given[argument.keyword] = argument
    defaults = cls.defaults
    lacking = [name for name in fields if name not in given and name not in defaults]
    if lacking:
        context.fail(node, "argument-count", f"{cls.__name__}(...) lacks {', '.join(map(repr, lacking))}")
    return _evaluated_fields(context, fields, given, defaults, node)


def _evaluated_fields(
    context: Context,
    fields: dict[str, t.Type],
    given: dict[str, Argument],
    defaults: dict[str, Any],
    node: ast.Call,
) -> list[tuple[str, n.Expr]]:
    order = [*given, *(name for name in fields if name not in given)]
    values = []
    failed = False
    for name in order:
        argument = given.get(name) or Argument(constant_of(defaults[name]))
        place = argument.value if isinstance(argument.value, ast.expr) else node
        try:
            values.append(
                (name, coerce(context, evaluate(context, argument, fields[name]), fields[name], place))
            )
        except Failure:
            failed = True
    if failed:
        raise Failure(str(fields))
    return values
