"""Translation of raise, try and with."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from adder.translator.frontend.annotations import is_typed
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.constants import constant_of, settle
from adder.translator.frontend.context import Context, Environment, statement
from adder.translator.frontend.invoke import Argument, call_function, find_member
from adder.translator.frontend.source import plain_function
from adder.translator.frontend.statements import assigned_names
from adder.translator.ir import nodes as n, types as t
from adder.typed import Raised
from adder.typed.config import config
from adder.typed.declarations import hooks


@statement(ast.Raise)
def raise_statement(context: Context, node: ast.Raise) -> None:
    """All forms of `raise`."""
    if node.cause is not None and not (isinstance(node.cause, ast.Constant) and node.cause.value is None):
        context.fail(node.cause, "unsupported-statement", "`raise … from …` is used with None only")
    if node.exc is None:
        if not context.handlers:
            context.fail(
                node, "unsupported-statement", "`raise` without an exception is used inside `except` only"
            )
        context.emit(n.Reraise(context.line, context.handlers[-1]))
    else:
        context.emit(_raised(context, node.exc))
    context.environment = None


def _raised(context: Context, node: ast.expr) -> n.Statement:
    arguments: list[ast.expr] = []
    value: n.Expr | None = None
    if isinstance(node, ast.Call):
        callee = context.expression(node.func) if isinstance(node.func, ast.Name | ast.Attribute) else None
        if isinstance(callee, n.Constant) and _is_exception(callee.value):
            value, arguments = callee, node.args
    value = value or context.expression(node)
    if isinstance(value, n.Constant) and _is_exception(value.value):
        return n.Raise(context.line, _raise_class(context, node, value.value, arguments))
    if value.type == t.CAUGHT and isinstance(value, n.Local):
        return n.Reraise(context.line, value.name)
    return n.Raise(
        context.line, call_hook(context, node, "raise_object", [coerce(context, value, t.REF, node)])
    )


def _is_exception(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseException)


def _raise_class(context: Context, node: ast.expr, cls: type[BaseException], nodes: list[ast.expr]) -> n.Expr:
    values = [context.expression(argument) for argument in nodes]
    if cls is Raised:
        if len(values) != 1:
            context.fail(node, "argument-count", "Raised(ref) takes the exception object")
        return call_hook(context, node, "raise_object", [coerce(context, values[0], t.REF, node)])
    kind = constant_of(context.program.exception_type(cls))
    if values and values[0].type == t.TEXT:
        return _raise_text(context, node, kind, values)
    if len(values) > 1:
        hint = "the first argument is a constant text with %s, %r, %d, %t for the others, or there is one reference"
        context.fail(node, "argument-count", f"{cls.__name__} with {len(values)} arguments", hint)
    value = coerce(context, values[0], t.REF, node) if values else n.Constant(t.NONE, None)
    return call_hook(context, node, "raise_value", [kind, value])


def _raise_text(context: Context, node: ast.expr, kind: n.Expr, values: list[n.Expr]) -> n.Expr:
    if len(values) > 4:
        context.fail(node, "argument-count", "an exception's text has at most three arguments")
    text = values[0]
    if isinstance(text, n.Constant):
        wanted = text.value.replace("%%", "").count("%")
        if wanted != len(values) - 1 and len(values) > 1:
            context.fail(
                node, "argument-count", f"the text has {wanted} places for {len(values) - 1} arguments"
            )
    boxed = [_boxed(context, node, value) for value in values[1:]]
    if config.packed_messages and isinstance(text, n.Constant) and isinstance(kind, n.Constant):
        message = n.Constant(t.TEXT, context.program.data.message(kind.value, text.value))
        return call_hook(context, node, f"raise_message_{len(boxed)}", [message, *boxed])
    if not boxed:
        return call_hook(context, node, "raise_plain", [kind, text])
    boxed += [n.Constant(t.NONE, None)] * (3 - len(boxed))
    return call_hook(context, node, "raise_text", [kind, text, *boxed])


def _boxed(context: Context, node: ast.expr, value: n.Expr) -> n.Expr:
    """An argument of an exception's text as a reference."""
    if t.is_integer(value.type):
        return call_hook(context, node, "box_int", [coerce(context, settle(value), t.INT, node)], t.REF)
    if value.type == t.TEXT:
        return call_hook(context, node, "box_text", [value], t.REF)
    return coerce(context, value, t.Optional(t.REF), node)


def call_hook(
    context: Context, node: ast.AST, name: str, values: list[n.Expr], result: t.Type = t.VOID
) -> n.Expr:
    """A call of a runtime hook; a placeholder when checking without a VM."""
    hook = context.program.hook(name)
    if hook is None:
        return n.Constant(result, None)
    return call_function(context, hook.python, [Argument(value) for value in values], node)


@statement(ast.Try)
def try_statement(context: Context, node: ast.Try) -> None:
    """try/except/else/finally."""
    line = context.line
    entry = dict(context.environment or {})
    with context.nested() as body:
        context.statements(node.body)
    with context.nested() as otherwise:
        context.statements(node.orelse)
    ends = [context.environment]
    inside = _anywhere(context, entry, node.body)
    handlers = []
    for clause in node.handlers:
        context.environment = dict(inside)
        handlers.append(_handler(context, clause))
        ends.append(context.environment)
    end: Environment | None = None
    for environment in ends:
        end = context.merged(end, environment)
    context.environment = end
    with context.nested() as final:
        if node.finalbody:
            _final(context, node, entry, end)
    if not final and _only_raises_again(handlers):
        for statement in [*body, *otherwise]:
            context.emit(statement)
    else:
        context.emit(n.Try(line, body, handlers, otherwise, final))


def _only_raises_again(handlers: list[n.Handler]) -> bool:
    """Whether the first handler takes every exception and only raises it again: the `try` means nothing. That is how
    a build constant makes one vanish."""
    if not handlers or handlers[0].types is not None:
        return False
    return len(handlers[0].body) == 1 and isinstance(handlers[0].body[0], n.Reraise)


def _final(context: Context, node: ast.Try, entry: Environment, end: Environment | None) -> None:
    """The `finally` block is typed with what is known on every way into it."""
    context.environment = _anywhere(context, entry, [*node.body, *node.handlers, *node.orelse])
    # A bare `raise` here would mean another exception depending on how the block was entered.
    handlers, context.handlers = context.handlers, []
    context.statements(node.finalbody)
    context.handlers = handlers
    after = context.environment
    if after is None or end is None:
        context.environment = None
        return
    for name in assigned_names(node.finalbody):
        if name in after:
            end[name] = after[name]
    context.environment = end


def _anywhere(context: Context, entry: Environment, body: list[Any]) -> Environment:
    """What is known when any statement of a block may have been the last one."""
    environment = dict(entry)
    for name in assigned_names(body):
        if name in context.locals and name not in context.constants:
            if name not in entry:
                context.function.unset.add(name)
            kind = context.locals[name]
            environment[name] = t.INT if kind == t.LITERAL else kind
    return environment


def _handler(context: Context, clause: ast.ExceptHandler) -> n.Handler:
    types = _caught_types(context, clause)
    needs_variable = clause.name is not None or any(
        isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(clause)
    )
    variable = None
    if needs_variable:
        variable = context.function.temporary(t.CAUGHT, "error").name
    if clause.name is not None:
        context.caught[clause.name] = variable or ""
    context.handlers.append(variable or "")
    with context.nested() as body:
        context.statements(clause.body)
    context.handlers.pop()
    if clause.name is not None:
        context.caught.pop(clause.name, None)
    return n.Handler(types, variable, body)


def _caught_types(context: Context, clause: ast.ExceptHandler) -> list[Any] | None:
    """The type objects that a clause catches; None for all."""
    if clause.type is None:
        return None
    value = context.expression(clause.type)
    classes = value.value if isinstance(value, n.Constant) else None
    classes = classes if isinstance(classes, tuple) else (classes,)
    if not all(map(_is_exception, classes)):
        context.fail(clause.type, "not-constant", "`except` takes exception classes")
    if BaseException in classes:
        return None
    if context.program.check_only and "exception_type" not in hooks:
        return []
    return [context.program.exception_type(cls) for cls in classes]


@statement(ast.With)
def with_statement(context: Context, node: ast.With) -> None:
    """`with manager as name:`: try/finally around `__enter__` and `__exit__`."""
    if len(node.items) > 1:
        inner = ast.copy_location(ast.With(node.items[1:], node.body), node)
        node = ast.copy_location(ast.With(node.items[:1], [inner]), node)
    item = node.items[0]
    manager = context.expression(item.context_expr)
    if not isinstance(manager.type, t.ObjectType | t.StructType):
        context.fail(item.context_expr, "type-mismatch", f"`with` takes an object, found {manager.type}")
    cls = manager.type.cls
    for name in ("__enter__", "__exit__"):
        if not is_typed(find_member(cls, name)):
            context.fail(item.context_expr, "no-attribute", f"{cls.__name__} has no typed `{name}`")
    name = context.function.temporary(manager.type, "manager").name
    context.names.add(name)
    context.locals[name] = manager.type
    context.assign(n.Local(manager.type, name), manager)
    context.narrow(name, manager.type)
    for statement_node in _desugared(node, item, name, _exit_arguments(cls)):
        context.statements([statement_node])


def _exit_arguments(cls: Any) -> int:
    function = plain_function(find_member(cls, "__exit__"))
    assert function is not None
    return len(inspect.signature(function).parameters) - 1


def _desugared(node: ast.With, item: ast.withitem, name: str, count: int) -> list[ast.stmt]:
    def method(attribute: str, arguments: list[ast.expr]) -> ast.expr:
        function = ast.Attribute(ast.Name(name, ast.Load()), attribute, ast.Load())
        return ast.Call(function, arguments, [])

    enter = method("__enter__", [])
    first: ast.stmt = (
        ast.Assign([item.optional_vars], enter) if item.optional_vars is not None else ast.Expr(enter)
    )
    leave = ast.Expr(method("__exit__", [ast.Constant(None) for _ in range(count)]))
    guarded = ast.Try(node.body, [], [], [leave])
    for created in (first, leave, guarded):
        for part in ast.walk(created):
            if not hasattr(part, "lineno"):
                ast.copy_location(part, item.context_expr)
    return [first, guarded]
