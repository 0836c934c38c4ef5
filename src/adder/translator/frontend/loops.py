"""Translation of loops: while, for over ranges, arrays and constants, break, continue."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from adder.translator.frontend.annotations import item_type
from adder.translator.frontend.coerce import coerce
from adder.translator.frontend.conditions import condition
from adder.translator.frontend.constants import constant_of, settle
from adder.translator.frontend.context import MISSING, Context, Environment, LoopFrame, statement
from adder.translator.frontend.invoke import Argument, call_function, typed_member
from adder.translator.frontend.statements import assigned_names, store
from adder.translator.ir import nodes as n, types as t

Attempt = Callable[[LoopFrame], "Environment | None"]


def settled_loop(context: Context, attempt: Attempt) -> LoopFrame:
    """Type a loop until what is known at its head agrees with what is known where it repeats.

    `attempt` types the loop with `context.environment` as the head and returns what is known where the condition
    fails. Afterwards `context.environment` is what is known there, also after some repetitions.
    """
    head = dict(context.environment or {})
    while True:
        messages = len(context.program.diagnostics.messages)
        frame = LoopFrame(context.new_label())
        context.loops.append(frame)
        context.environment = dict(head)
        with context.nested() as block:
            exit_environment = attempt(frame)
        context.loops.pop()
        back: Environment | None = context.environment
        for environment in frame.continues:
            back = context.merged(back, environment)
        merged = context.merged(head, back) or {}
        widened = {name: merged[name] for name in head}
        if widened == head:
            context.block += block
            added = {name: kind for name, kind in (back or {}).items() if name not in head}
            if exit_environment is not None:
                context.function.unset.update(added)
                exit_environment = {**added, **exit_environment}
            context.environment = exit_environment
            return frame
        del context.program.diagnostics.messages[messages:]
        head = widened


def finish_loop(context: Context, frame: LoopFrame, node: ast.While | ast.For) -> list[n.Statement]:
    """Translate a loop's `else`, and merge what is known at its breaks; returns the block of the `else`."""
    with context.nested() as otherwise:
        if context.environment is not None:
            context.statements(node.orelse)
    for environment in frame.breaks:
        context.environment = context.merged(context.environment, environment)
    return otherwise


@statement(ast.While)
def while_loop(context: Context, node: ast.While) -> None:
    """`while test:`."""
    line = context.line
    loops: list[n.Loop] = []

    def attempt(frame: LoopFrame) -> Environment | None:
        test, yes, no = condition(context, node.test)
        with context.nested() as body:
            context.environment = yes
            context.statements(node.body)
        constant = isinstance(test, n.Constant)
        loops.append(n.Loop(line, frame.label, None if constant else test, body))
        if not (isinstance(test, n.Constant) and not test.value):
            context.emit(loops[-1])
        return no

    frame = settled_loop(context, attempt)
    loops[-1].otherwise = finish_loop(context, frame, node)
    if loops[-1] not in context.block:
        context.block += loops[-1].otherwise


@statement(ast.For)
def for_loop(context: Context, node: ast.For) -> None:
    """`for target in values:`."""
    if (
        isinstance(node.iter, ast.Call)
        and isinstance(node.iter.func, ast.Name)
        and node.iter.func.id == "range"
    ):
        _range_loop(context, node, node.iter)
        return
    values = context.expression(node.iter)
    if item_type(values.type) is not None and not isinstance(values.type, t.Pointer | t.Table):
        base = values.base if isinstance(values, n.Field) and isinstance(values.type, t.Items) else values
        kept = context.capture(base)
        again = (
            n.Field(values.type, kept, values.name)
            if isinstance(values, n.Field) and base is not values
            else kept
        )
        kind = item_type(values.type)
        assert kind is not None
        length = n.Convert(t.INT, n.Field(t.U32, kept, "length"))
        _counted(context, node, lambda index: length, lambda index: n.Item(kind, again, index))
        return
    if (
        isinstance(values.type, t.ObjectType | t.StructType)
        and typed_member(values.type.cls, "__getitem__") is not MISSING
    ):
        _collection_loop(context, node, values)
        return
    if isinstance(values, n.Constant):
        _unrolled(context, node, _constants(context, node, values))
        return
    context.fail(node.iter, "type-mismatch", f"{values.type} cannot be iterated")


def _constants(context: Context, node: ast.For, values: n.Constant) -> list[Any]:
    try:
        return list(values.value)
    except TypeError:
        context.fail(node.iter, "type-mismatch", f"the constant {values.value!r} cannot be iterated")


def _collection_loop(context: Context, node: ast.For, values: n.Expr) -> None:
    kept = context.capture(values)
    assert isinstance(values.type, t.ObjectType | t.StructType)
    get, size = typed_member(values.type.cls, "__getitem__"), typed_member(values.type.cls, "__len__")
    if size is MISSING:
        context.fail(node.iter, "type-mismatch", f"{values.type} has no `__len__`")
    _counted(
        context,
        node,
        lambda index: coerce(
            context, call_function(context, size, [Argument(kept)], node.iter), t.INT, node.iter
        ),
        lambda index: call_function(context, get, [Argument(kept), Argument(index)], node.iter),
    )


def _counted(
    context: Context, node: ast.For, length: Callable[[n.Expr], n.Expr], item: Callable[[n.Expr], n.Expr]
) -> None:
    """A loop over the items 0, 1, … of a collection."""
    counter = context.function.temporary(t.INT, "index")
    context.assign(counter, n.Constant(t.INT, 0))
    loops: list[n.Loop] = []

    def attempt(frame: LoopFrame) -> Environment | None:
        before = dict(context.environment or {})
        line = context.line
        with context.nested() as body:
            _bind(context, node.target, item(counter))
            context.statements(node.body)
        test = n.Compare(t.BOOL, "<", counter, length(counter))
        loops.append(n.Loop(line, frame.label, test, body, _step(line, counter, 1)))
        context.emit(loops[-1])
        return before

    frame = settled_loop(context, attempt)
    loops[-1].otherwise = finish_loop(context, frame, node)


def _bind(context: Context, target: ast.expr, value: n.Expr) -> None:
    """Assign an item to the loop's target."""
    if isinstance(target, ast.Tuple | ast.List):
        if isinstance(value, n.Constant):
            for element, part in zip(target.elts, value.value, strict=True):
                _bind(context, element, constant_of(part))
            return
        context.fail(target, "unsupported-statement", "only constant tuples are unpacked by a loop")
    if isinstance(value, n.Constant) and isinstance(target, ast.Name):
        context.constants[target.id] = value.value
        context.loop_constants.add(target.id)
        return
    store(context, target, value, target)


def _step(line: int, counter: n.Local, step: int) -> list[n.Statement]:
    kind = counter.type
    return [n.Assign(line, counter, n.Binary(kind, "+", counter, n.Constant(kind, step)))]


def _range_loop(context: Context, node: ast.For, call: ast.Call) -> None:
    """`for i in range(start, stop, step)` with a constant step."""
    if not isinstance(node.target, ast.Name) or call.keywords or not 1 <= len(call.args) <= 3:
        context.fail(
            node, "unsupported-statement", "write `for name in range(stop)` or `range(start, stop, step)`"
        )
    values = [context.expression(argument) for argument in call.args]
    for value, argument in zip(values, call.args, strict=True):
        if not t.is_integer(value.type):
            context.fail(argument, "type-mismatch", f"range takes integers, found {value.type}")
    if len(values) == 1:
        values.insert(0, n.Constant(t.LITERAL, 0))
    step = values[2].value if len(values) == 3 and isinstance(values[2], n.Constant) else 1
    if (len(values) == 3 and not isinstance(values[2], n.Constant)) or step == 0:
        context.fail(call.args[-1], "not-constant", "the step of a range must be a constant other than 0")
    kind = _counter_type(values)
    start, stop = (coerce(context, value, kind, node.iter) for value in values[:2])
    changed = assigned_names(node.body)
    if not isinstance(start, n.Constant) or not isinstance(stop, n.Constant):
        start = context.capture(start) if not isinstance(stop, n.Constant) else start
        if not (isinstance(stop, n.Local) and stop.name not in changed | {node.target.id}):
            stop = context.capture(stop, "stop")
    _range_body(context, node, kind, start, stop, step)


def _counter_type(values: list[n.Expr]) -> t.Integer:
    constants = [value.value for value in values if isinstance(value, n.Constant)]
    joined: t.Type = t.LITERAL
    for value in values[:2]:
        joined = t.join(joined, value.type) or joined
    if not isinstance(joined, t.Integer):
        joined = settle(n.Constant(t.LITERAL, max(constants))).type
        assert isinstance(joined, t.Integer)
    kind = t.INT if joined.rank <= 32 else joined
    if min(constants, default=0) < 0 and not kind.signed:
        return t.INT if kind == t.WORD else t.I64
    return kind


def _range_body(
    context: Context, node: ast.For, kind: t.Integer, start: n.Expr, stop: n.Expr, step: int
) -> None:
    assert isinstance(node.target, ast.Name)
    name = node.target.id
    ignored = name == "_"
    variable_type = kind if ignored else context.write_local(name, kind, node.target)
    direct = variable_type == kind and name in context.direct_counters and not ignored
    counter = n.Local(kind, name) if direct else context.function.temporary(kind, "counter")
    context.assign(counter, start)
    loops: list[n.Loop] = []

    def attempt(frame: LoopFrame) -> Environment | None:
        before = dict(context.environment or {})
        line = context.line
        if not ignored:
            context.narrow(name, variable_type)
        with context.nested() as body:
            if not direct and not ignored:
                context.assign(n.Local(variable_type, name), coerce(context, counter, variable_type, node))
            context.statements(node.body)
        test = n.Compare(t.BOOL, "<" if step > 0 else ">", counter, stop)
        loops.append(n.Loop(line, frame.label, test, body, _step(line, counter, step)))
        context.emit(loops[-1])
        return before

    frame = settled_loop(context, attempt)
    loops[-1].otherwise = finish_loop(context, frame, node)


def _unrolled(context: Context, node: ast.For, values: list[Any]) -> None:
    """A loop over constants: one copy of the body for each."""
    outer = LoopFrame(context.new_label())
    outer.unrolled = True
    line = context.line
    with context.nested() as block:
        for value in values:
            if context.environment is None:
                break
            _one_copy(context, node, outer, value)
        if context.environment is not None:
            context.statements(node.orelse)
    for environment in outer.breaks:
        context.environment = context.merged(context.environment, environment)
    if outer.breaks:
        context.emit(n.Loop(line, outer.label, None, [*block, n.Break(line, outer.label)]))
    else:
        context.block += block


def _one_copy(context: Context, node: ast.For, outer: LoopFrame, value: Any) -> None:
    line = context.line
    outer.continues = []
    inner = context.new_label()
    outer.inner = inner
    _bind(context, node.target, constant_of(value))
    context.loops.append(outer)
    with context.nested() as body:
        context.statements(node.body)
    context.loops.pop()
    for environment in outer.continues:
        context.environment = context.merged(context.environment, environment)
    if outer.continues:
        context.emit(n.Loop(line, inner, None, [*body, n.Break(line, inner)]))
    else:
        context.block += body


@statement(ast.Break)
def break_statement(context: Context, node: ast.Break) -> None:
    """`break`."""
    frame = context.loops[-1]
    frame.breaks.append(dict(context.environment or {}))
    context.emit(n.Break(context.line, frame.label))
    context.environment = None


@statement(ast.Continue)
def continue_statement(context: Context, node: ast.Continue) -> None:
    """`continue`."""
    frame = context.loops[-1]
    frame.continues.append(dict(context.environment or {}))
    context.emit(
        n.Break(context.line, frame.inner) if frame.unrolled else n.Continue(context.line, frame.label)
    )
    context.environment = None
