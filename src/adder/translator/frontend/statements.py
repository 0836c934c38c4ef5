"""Translation of simple statements: assignments, expressions, if, return, assert."""

from __future__ import annotations

import ast
from typing import Any

from adder.translator.frontend import operators
from adder.translator.frontend.annotations import (
    BadAnnotation,
    evaluate_annotation,
    field_types,
    type_of_annotation,
)
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.conditions import condition
from adder.translator.frontend.constants import function_type, settle
from adder.translator.frontend.context import MISSING, Context, statement
from adder.translator.frontend.expressions import item_of, member
from adder.translator.frontend.invoke import Argument, call_function, typed_member
from adder.translator.ir import nodes as n, types as t
from adder.typed import Array, Object


@statement(ast.Pass, ast.Global, ast.Nonlocal, ast.ImportFrom, ast.Import)
def nothing(context: Context, node: ast.stmt) -> None:
    """`pass`; what changes other scopes is refused."""
    if not isinstance(node, ast.Pass):
        name = type(node).__name__.lower()
        hint = "state belongs into a Struct, imports to the top of the module"
        context.fail(
            node, "unsupported-statement", f"`{name}` inside a function is not part of typed Python", hint
        )


@statement(ast.Expr)
def expression_statement(context: Context, node: ast.Expr) -> None:
    """An expression for its effect; texts are comments."""
    if isinstance(node.value, ast.Constant):
        return
    value = context.expression(node.value)
    if not isinstance(value, n.Constant):
        context.emit(n.Evaluate(context.line, value))
    if value.type == t.NORETURN:
        context.environment = None


@statement(ast.Assign)
def assignment(context: Context, node: ast.Assign) -> None:
    """`target = value`, `a = b = value`, `a, b = value`."""
    if len(node.targets) == 1:
        target = node.targets[0]
        if isinstance(target, ast.Tuple | ast.List):
            unpack(context, target, node.value)
        else:
            store(context, target, context.expression(node.value, wanted_type(context, target)), node.value)
        return
    value = context.expression(node.value, wanted_type(context, node.targets[0]))
    if not isinstance(value, n.Constant):
        value = context.capture(value)
    for target in node.targets:
        store(context, target, value, node.value)


def wanted_type(context: Context, target: ast.expr) -> t.Type | None:
    """The type that an assignment's target would like its value to have."""
    if isinstance(target, ast.Name):
        kind = context.declared.get(target.id)
        return kind if kind is not None else _settled(context.locals.get(target.id))
    if isinstance(target, ast.Attribute):
        base = context.expression(target.value)
        if isinstance(base.type, t.ObjectType | t.StructType):
            return field_types(base.type.cls).get(target.attr)
    return None


def _settled(kind: t.Type | None) -> t.Type | None:
    return None if kind in (t.LITERAL, t.ERROR) else kind


def store(context: Context, target: ast.expr, value: n.Expr, node: ast.AST) -> None:
    """Assign a value to a target."""
    if value.type in (t.VOID, t.NORETURN):
        context.fail(node, "no-value", "a function without result gives no value")
    if isinstance(value.type, t.Items):
        hint = "name the object instead, or take a pointer: `object.items.pointer()`"
        context.fail(node, "type-mismatch", "inline items are a part of their object, not a value", hint)
    if isinstance(target, ast.Name) and target.id == "_":
        if isinstance(value, n.Call | n.CallPointer):
            context.emit(n.Evaluate(context.line, value))
    elif isinstance(target, ast.Name):
        store_name(context, target.id, value, node)
    elif isinstance(target, ast.Attribute):
        _store_field(context, target, value, node)
    elif isinstance(target, ast.Subscript):
        _store_item(context, target, value, node)
    else:
        context.fail(
            target, "unsupported-statement", "this target of an assignment is not part of typed Python"
        )


def store_name(context: Context, name: str, value: n.Expr, node: ast.AST) -> None:
    """Assign to a local; a constant without representation makes the local a constant."""
    if isinstance(value, n.Constant) and value.type == t.STATIC and name not in context.declared:
        address = function_type(value.value)
        if address is None or context.assignments.get(name, 0) < 2:
            if (
                context.assignments.get(name, 0) > 1
                and context.constants.get(name, value.value) is not value.value
            ):
                context.fail(
                    node, "constant-assigned", f"'{name}' is a constant here and is assigned more than once"
                )
            context.constants[name] = value.value
            return
        value = n.Constant(address, value.value)
    fits = isinstance(value, n.Constant) and value.type == t.LITERAL and t.INT.holds(value.value)
    if not fits and name not in context.declared and context.locals.get(name) in (None, t.LITERAL, t.ERROR):
        value = settle(value)
    kind = context.write_local(name, value.type, node)
    known = operators.assigned_type(kind, value.type)
    settled: t.Type = t.INT if kind == t.LITERAL else kind
    context.assign(n.Local(settled, name), coerce(context, value, settled, node))
    context.narrow(name, known)


def _store_field(context: Context, target: ast.Attribute, value: n.Expr, node: ast.AST) -> None:
    base = context.expression(target.value)
    if not isinstance(base.type, t.ObjectType | t.StructType):
        if isinstance(base, n.Constant):
            context.fail(
                target, "constant-assigned", "module variables and attributes are constants", "use a Struct"
            )
        hint = "narrow it first" if t.is_reference(base.type) else ""
        context.fail(target, "no-attribute", f"{base.type} has no field '{target.attr}'", hint)
    _require_mutable(context, base, target)
    place = member(context, base, target.attr, target)
    if not isinstance(place, n.Field):
        context.fail(
            target, "constant-assigned", f"'{target.attr}' of {base.type} is no field, so it cannot be set"
        )
    if target.attr == "length" and issubclass(base.type.cls, Array):
        context.fail(target, "constant-assigned", "the length of an array is fixed when it is made")
    if isinstance(place.type, t.Items):
        context.fail(
            target, "constant-assigned", f"'{target.attr}' are items of the object: set them one by one"
        )
    context.assign(place, coerce(context, value, place.type, node))


def _require_mutable(context: Context, base: n.Expr, target: ast.AST) -> None:
    """Objects that exist at translation time are in ROM unless they are marked."""
    if isinstance(base, n.Field) and isinstance(base.type, t.Items):
        base = base.base
    if (
        isinstance(base, n.Constant)
        and isinstance(base.value, Object)
        and not context.program.data.in_ram(base.value)
    ):
        hint = "mark it with `static_ram` where it is made"
        context.fail(target, "constant-assigned", f"this {base.type} is in ROM", hint)


def _store_item(context: Context, target: ast.Subscript, value: n.Expr, node: ast.AST) -> None:
    base = context.expression(target.value)
    index = context.expression(target.slice)
    if isinstance(base.type, t.ObjectType | t.StructType):
        method = typed_member(base.type.cls, "__setitem__")
        if method is not MISSING:
            value = context.capture(settle(value))
            arguments = [Argument(base), Argument(index), Argument(value)]
            context.emit(n.Evaluate(context.line, call_function(context, method, arguments, target)))
            return
    _require_mutable(context, base, target)
    place = item_of(context, base, index, target)
    if isinstance(base.type, t.Table) or not isinstance(place, n.Item):
        context.fail(target, "constant-assigned", f"items of {base.type} cannot be set")
    context.assign(place, coerce(context, value, place.type, node))


def unpack(context: Context, target: ast.Tuple | ast.List, node: ast.expr) -> None:
    """`a, b = values`: all values first, then the targets from left to right."""
    value = context.expression(node)
    if isinstance(value, n.Constant) and isinstance(value.value, tuple | list):
        parts = [operators.constant_of(item) for item in value.value]
    elif isinstance(value, n.MakeTuple):
        parts = [context.capture(item) for item in value.items]  # type: ignore[misc]
    elif isinstance(value.type, t.Tuple):
        captured = context.capture(value)
        parts = [n.TupleItem(kind, captured, i) for i, kind in enumerate(value.type.items)]  # type: ignore[misc]
    else:
        context.fail(node, "type-mismatch", f"{value.type} cannot be unpacked")
    if len(parts) != len(target.elts):
        context.fail(target, "argument-count", f"{len(target.elts)} targets for {len(parts)} values")
    for element, part in zip(target.elts, parts, strict=True):
        store(context, element, part, element)


@statement(ast.AnnAssign)
def annotated(context: Context, node: ast.AnnAssign) -> None:
    """`name: T = value`."""
    if not isinstance(node.target, ast.Name):
        context.fail(node, "unsupported-statement", "only variables are annotated inside functions")
    kind = declared_type(context, node)
    if node.value is not None:
        value = context.expression(node.value, kind)
        if kind == t.STATIC and isinstance(value, n.Constant):
            context.constants[node.target.id] = value.value
            return
        store_name(context, node.target.id, value, node.value)


def declared_type(context: Context, node: ast.AnnAssign) -> t.Type:
    """The type in a local variable's annotation."""
    try:
        return type_of_annotation(evaluate_annotation(context.function.python, ast.unparse(node.annotation)))
    except BadAnnotation as error:
        context.fail(node.annotation, "bad-annotation", str(error))


_OPERATORS: dict[type[ast.operator], str] = operators.NAMES


@statement(ast.AugAssign)
def augmented(context: Context, node: ast.AugAssign) -> None:
    """`target op= value`: the parts of the target are evaluated once."""
    op = _OPERATORS.get(type(node.op))
    if op is None:
        context.fail(node, "unsupported-statement", f"{type(node.op).__name__} is not part of typed Python")
    target = node.target
    if isinstance(target, ast.Name):
        old = context.expression(target)
        kind = context.locals.get(target.id)
        right = context.expression(node.value, kind)
        store_name(context, target.id, operators.binary(context, node, op, old, right, kind), node)
    elif isinstance(target, ast.Attribute):
        base = _kept(context, context.expression(target.value))
        if not isinstance(base.type, t.ObjectType | t.StructType):
            context.fail(target, "no-attribute", f"{base.type} has no field '{target.attr}'")
        _require_mutable(context, base, target)
        place = member(context, base, target.attr, target)
        if not isinstance(place, n.Field):
            context.fail(
                target,
                "constant-assigned",
                f"'{target.attr}' of {base.type} is no field, so it cannot be set",
            )
        _update(context, node, op, place)
    else:
        _augmented_item(context, node, op, target)


def _augmented_item(context: Context, node: ast.AugAssign, op: str, target: ast.Subscript) -> None:
    base = _kept(context, context.expression(target.value))
    index = _kept(context, settle(context.expression(target.slice)))
    place = item_of(context, base, index, target)
    if isinstance(place, n.Item):
        _require_mutable(context, base, target)
        _update(context, node, op, place)
        return
    assert isinstance(base.type, t.ObjectType | t.StructType)
    old = context.capture(place)
    value = operators.binary(context, node, op, old, context.expression(node.value, place.type))
    method = typed_member(base.type.cls, "__setitem__")
    if method is MISSING:
        context.fail(node, "constant-assigned", f"items of {base.type} cannot be set")
    call = call_function(context, method, [Argument(base), Argument(index), Argument(value)], node)
    context.emit(n.Evaluate(context.line, call))


def _kept(context: Context, value: n.Expr) -> n.Expr:
    """A value that stays the same while the rest of the statement is evaluated."""
    if isinstance(value, n.Constant | n.Local) or (
        isinstance(value, n.Cast) and isinstance(value.operand, n.Local)
    ):
        return value
    if isinstance(value, n.Field) and isinstance(value.type, t.Items):
        return n.Field(value.type, _kept(context, value.base), value.name)
    return context.capture(value)


def _update(context: Context, node: ast.AugAssign, op: str, place: n.Expr) -> None:
    right = context.expression(node.value, place.type)
    value = operators.binary(context, node, op, place, right, place.type)
    context.assign(place, coerce(context, value, place.type, node))


@statement(ast.If)
def if_statement(context: Context, node: ast.If) -> None:
    """`if`: a branch that is never taken is not compiled."""
    test, yes, no = condition(context, node.test)
    if isinstance(test, n.Constant):
        context.environment = yes if test.value else no
        context.statements(node.body if test.value else node.orelse)
        return
    line = context.line
    with context.nested() as then:
        context.environment = yes
        context.statements(node.body)
        yes = context.environment
    with context.nested() as otherwise:
        context.environment = no
        context.statements(node.orelse)
        no = context.environment
    context.environment = context.merged(yes, no)
    context.emit(n.If(line, test, then, otherwise))


@statement(ast.Return)
def return_statement(context: Context, node: ast.Return) -> None:
    """`return`, with the result converted."""
    result = context.function.result
    value = context.expression(node.value, result) if node.value is not None else None
    if value is not None and value.type in (t.VOID, t.NORETURN):
        if result not in (t.VOID, t.NORETURN) and value.type == t.VOID:
            context.fail(node, "no-value", f"the function returns {result}, this is a call without result")
        context.emit(n.Evaluate(context.line, value))
        value = None
        if result not in (t.VOID, t.NORETURN):
            context.environment = None
            return
    elif result == t.VOID:
        if value is not None and value.type != t.NONE:
            context.fail(
                node, "type-mismatch", f"the function is annotated `-> None` but returns {value.type}"
            )
        value = None
    elif value is None:
        context.fail(node, "type-mismatch", f"the function returns {result}", "write `return value`")
    else:
        value = coerce(context, value, result, node.value or node)
    context.emit(n.Return(context.line, value))
    context.environment = None


@statement(ast.Assert)
def assertion(context: Context, node: ast.Assert) -> None:
    """`assert`: narrows everywhere, is checked in debug builds."""
    test, yes, _ = condition(context, node.test)
    if isinstance(test, n.Constant) and not test.value:
        context.emit(n.Evaluate(context.line, n.Intrinsic(t.NORETURN, "unreachable", [])))
        context.environment = None
        return
    if context.program.debug and not isinstance(test, n.Constant):
        context.emit(n.Check(context.line, test, f"assertion: {ast.unparse(node.test)}"))
    context.environment = yes


def assigned_names(nodes: list[Any]) -> set[str]:
    """The variables that statements assign."""
    names = set()
    for outer in nodes:
        for node in ast.walk(outer):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
                names.add(node.id)
            elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
                names.add(node.name)
    return names
