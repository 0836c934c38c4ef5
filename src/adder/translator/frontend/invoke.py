"""Calls of known functions: members of classes, binding of arguments, Const parameters, method calls."""

from __future__ import annotations

import ast
import inspect
import types
from dataclasses import dataclass
from typing import Any

from adder.translator.diagnostics import Failure, suggestion
from adder.translator.frontend.annotations import Parameter, is_typed
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.constants import constant_of
from adder.translator.frontend.context import MISSING, Context
from adder.translator.frontend.source import plain_function
from adder.translator.ir import nodes as n, types as t
from adder.typed.config import config


@dataclass
class Argument:
    """An argument before its type is known to fit: a syntax tree or a value, and its keyword."""

    value: ast.expr | n.Expr
    keyword: str | None = None


def find_member(cls: Any, name: str) -> Any:
    """The raw class attribute (a property as a property), or MISSING."""
    return inspect.getattr_static(cls, name, MISSING)


def typed_member(cls: Any, name: str) -> Any:
    """A method written in typed Python, or MISSING (what every Python object has does not count)."""
    member = find_member(cls, name)
    return member if is_typed(member) else MISSING


def call_method(
    context: Context,
    base: n.Expr,
    method: Any,
    arguments: list[n.Expr],
    keywords: list[Argument],
    node: ast.AST,
) -> n.Expr:
    """`base.method(arguments)` with values as arguments."""
    function = plain_function(method)
    assert function is not None
    return call_function(context, function, [Argument(base), *map(Argument, arguments), *keywords], node)


def call_function(
    context: Context, function: types.FunctionType, arguments: list[Argument], node: ast.AST
) -> n.Expr:
    """A call of a typed function: arguments bound to parameters, converted, constants made part of the function."""
    signature = context.program.signature(function)
    bound = _bind(context, function.__name__, signature.parameters, arguments, node)
    constants: dict[str, Any] = {}
    values: list[n.Expr] = []
    failed = False
    for parameter, argument in zip(signature.parameters, bound, strict=True):
        place = argument.value if isinstance(argument.value, ast.expr) else node
        try:
            value = evaluate(context, argument, parameter.type)
            if parameter.type == t.STATIC:
                constants[parameter.name] = _constant(context, value, parameter, function, place)
            else:
                value = coerce(context, value, parameter.type, place)
                values.append(_packed(context, function, parameter, value))
        except Failure:
            failed = True
    if failed:
        raise Failure(function.__name__)
    return n.Call(signature.result, context.program.instance(function, constants), values)


def _packed(context: Context, function: types.FunctionType, parameter: Parameter, value: n.Expr) -> n.Expr:
    """An argument, which is compressed if it is a constant text for an exception."""
    takes_message = "takes_message" in function.__dict__.get("adder", {}) and parameter.name == "message"
    if config.packed_messages and takes_message and isinstance(value, n.Constant):
        return n.Constant(value.type, context.program.data.message(None, value.value))
    return value


def evaluate(context: Context, argument: Argument, expected: t.Type | None) -> n.Expr:
    """The value of an argument."""
    if isinstance(argument.value, n.Expr):
        return argument.value
    return context.expression(argument.value, None if expected == t.STATIC else expected)


def _constant(
    context: Context, value: n.Expr, parameter: Parameter, function: types.FunctionType, node: ast.AST
) -> Any:
    if not isinstance(value, n.Constant):
        message = f"the parameter '{parameter.name}' of '{function.__name__}' is constant at translation time"
        context.fail(
            node, "not-constant", message, "pass a literal or a constant, or test it in an `if` first"
        )
    return value.value


def _bind(
    context: Context, name: str, parameters: list[Parameter], arguments: list[Argument], node: ast.AST
) -> list[Argument]:
    """One argument for each parameter, in the order of the parameters."""
    bound: dict[str, Argument] = {}
    positional = [argument for argument in arguments if argument.keyword is None]
    if len(positional) > len(parameters):
        message = f"'{name}' takes {len(parameters)} arguments, {len(positional)} given"
        context.fail(node, "argument-count", message)
    for parameter, argument in zip(parameters, positional, strict=False):
        bound[parameter.name] = argument
    for argument in arguments:
        if argument.keyword is not None:
            if argument.keyword in bound:
                context.fail(node, "argument-count", f"'{name}' gets '{argument.keyword}' twice")
            bound[argument.keyword] = argument
    known = [parameter.name for parameter in parameters]
    for keyword in bound:
        if keyword not in known:
            context.fail(
                node, "unknown-argument", f"'{name}' has no parameter '{keyword}'", suggestion(keyword, known)
            )
    missing = [
        parameter.name for parameter in parameters if parameter.required and parameter.name not in bound
    ]
    if missing:
        context.fail(node, "argument-count", f"the call of '{name}' lacks {', '.join(map(repr, missing))}")
    return [bound.get(p.name) or Argument(constant_of(p.default)) for p in parameters]
