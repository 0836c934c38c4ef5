"""Loops: while, for (with a form of its own for `range`), async for."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.appends import prepare_appends
from adder.vm.compiler.assignments import assign
from adder.vm.compiler.awaiting import await_register
from adder.vm.compiler.blocks import LOOP, close_block, open_block
from adder.vm.compiler.calls import has_stars
from adder.vm.compiler.conditions import jump_if
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.recursion import expression, in_temporary, recursive, statements
from adder.vm.compiler.unit import FIRST_SPILLED, Unit
from adder.vm.compiler.variables import is_plain_local, named
from adder.vm.compiler.writer import Label, new_label
from adder.vm.interpreter.opcodes import Op


@recursive
def while_(unit: Unit, node: nodes.While) -> None:
    """The test is emitted twice: before the loop, and at its end, where it jumps back while true."""
    prepare_appends(unit, node)
    body = new_label()
    test = new_label()
    otherwise = new_label()
    leave = new_label()
    before = unit.writer.offset
    jump_if(unit, node.test, otherwise, False)
    if config.tracing and unit.writer.offset == before:
        unit.writer.line_without_code(node.line, True)
    bound = unit.bound.length
    if unit.writer.dead == 0:
        unit.writer.place_target(body)
        block = open_block(unit, LOOP, 0, leave, test)
        statements(unit, node.body)
        close_block(unit, block)
        unit.writer.place(test)
        unit.line(node)
        loop_back(unit, node.test, body)
    unit.forget(bound)
    unit.writer.place(otherwise)
    statements(unit, node.orelse)
    unit.forget(bound)
    unit.writer.place(leave)


def loop_back(unit: Unit, test: Node, body: Label) -> None:
    """Go back to the body if the test is still true. LOOP, which polls for events, is what jumps."""
    out = new_label()
    jump_if(unit, test, out, False)
    unit.writer.op(Op.LOOP)
    unit.writer.jump(body)
    unit.writer.dead = 1
    unit.writer.place(out)


@recursive
def for_(unit: Unit, node: nodes.For) -> None:
    """for and async for."""
    prepare_appends(unit, node)
    mark = unit.top
    if node.is_async != 0:
        async_for(unit, node)
    elif is_range_call(node.iterable):
        range_loop(unit, node)
    else:
        window = in_temporary(unit, node.iterable)
        unit.line(node)
        prepare_loop(unit, window, node.target)
        loop(unit, node, Op.FOR_EACH, window)
    unit.top = mark


def prepare_loop(unit: Unit, window: Int, target: Node) -> None:
    """Make a loop window of the iterable in the topmost temporary."""
    unit.temporary()
    unit.temporary()
    unpacks = isinstance(target, (nodes.TupleDisplay, nodes.ListDisplay))
    unit.writer.op1(Op.PREPARE_UNPACKING if unpacks else Op.PREPARE_LOOP, window)


def is_range_call(iterable: Node) -> bool:
    """Whether the iterable is written `range(a)`, `range(a, b)` or `range(a, b, c)`."""
    if not isinstance(iterable, nodes.Call):
        return False
    func = iterable.func
    if not isinstance(func, nodes.Name) or func.name is not interned("range"):
        return False
    count = iterable.args.length
    return (
        iterable.keywords.length == 0 and 1 <= count <= 3 and not has_stars(iterable.args, iterable.keywords)
    )


def range_loop(unit: Unit, node: nodes.For) -> None:
    """A loop that makes neither a range nor an iterator if the name `range` still means the built-in type."""
    iterable = cast(nodes.Call, node.iterable)
    base = unit.temporary()
    unit.temporary()
    unit.temporary()
    expression(unit, iterable.func, base)
    for index in range(iterable.args.length):
        in_temporary(unit, cast(Node, iterable.args.items[index]))
    unit.top = base + 3
    unit.line(node)
    unit.writer.op2(Op.PREPARE_RANGE, base, iterable.args.length)
    loop(unit, node, Op.FOR_RANGE, base)


def loop(unit: Unit, node: nodes.For, opcode: Int, iterator: Int) -> None:
    """The loop proper: `opcode` fetches the next value."""
    again = new_label()
    done = new_label()
    unit.writer.place_target(again)
    bound = unit.bound.length
    mark = unit.top
    unit.line(node)
    value = value_register(unit, node.target)
    unit.writer.op2(opcode, iterator, value)
    unit.writer.jump(done)
    if value >= mark:
        assign(unit, node.target, value)
    unit.top = mark
    body(unit, node, again, done, bound)


def value_register(unit: Unit, target: Node) -> Int:
    """Where the next value goes: straight into a local, or into a temporary."""
    if isinstance(target, nodes.Name):
        symbol = unit.find(unit.mangled(target.name))
        if symbol is not None and is_plain_local(unit, symbol) and symbol.register < FIRST_SPILLED:
            unit.mark_bound(symbol)
            return symbol.register
    return unit.temporary()


def body(unit: Unit, node: nodes.For, again: Label, done: Label, bound: Int) -> None:
    """The body, which goes back to `again`, and at `done` what comes after the last item. Of the variables no more
    than the first `bound` ones surely have values behind each of them."""
    leave = new_label()
    block = open_block(unit, LOOP, 0, leave, again)
    statements(unit, node.body)
    close_block(unit, block)
    unit.writer.op(Op.LOOP)
    unit.writer.jump(again)
    unit.writer.dead = 1
    unit.forget(bound)
    unit.writer.place(done)
    statements(unit, node.orelse)
    unit.forget(bound)
    unit.writer.place(leave)


def async_for(unit: Unit, node: nodes.For) -> None:
    """async for: `__anext__` is awaited until it raises StopAsyncIteration."""
    iterator = in_temporary(unit, node.iterable)
    unit.line(node)
    load_aiter(unit, iterator, iterator)
    again = new_label()
    done = new_label()
    unit.writer.place_target(again)
    bound = unit.bound.length
    value = unit.temporary()
    anext_or_leave(unit, iterator, value, done)
    assign(unit, node.target, value)
    unit.top = value
    body(unit, node, again, done, bound)


def special_call(unit: Unit, base: Int, value: Int, name: Ref) -> None:
    """R[base] = type(R[value]).name(R[value]); needs four registers from base."""
    named(unit, Op.LOAD_SPECIAL, base, value, name)
    unit.writer.op2(Op.CALL_METHOD, base, 1)


def load_aiter(unit: Unit, source: Int, target: Int) -> None:
    """R[target] = aiter(R[source])."""
    mark = unit.top
    base = unit.window(-1)
    unit.temporary()
    special_call(unit, base, source, interned("__aiter__"))
    unit.move(target, base)
    unit.top = mark


def anext_or_leave(unit: Unit, iterator: Int, value: Int, done: Label) -> None:
    """R[value] = await anext(R[iterator]); at the end of the iteration go to `done`."""
    mark = unit.top
    base = unit.window(-1)
    unit.temporary()
    start = unit.writer.offset
    special_call(unit, base, iterator, interned("__anext__"))
    await_register(unit, base, value)
    end = unit.writer.offset
    over = new_label()
    unit.writer.go(over)
    unit.writer.dead = 0
    unit.writer.handler(start, end, unit.writer.offset, base)
    again = new_label()
    unit.writer.op1(Op.LOAD_GLOBAL, base + 1)
    unit.writer.wide(unit.writer.constant(interned("StopAsyncIteration")))
    unit.writer.op2(Op.MATCH_EXCEPTION, base, base + 1)
    unit.writer.jump(again)
    unit.writer.go(done)
    unit.writer.place(again)
    unit.writer.op1(Op.RERAISE, base)
    unit.writer.dead = 1
    unit.writer.place(over)
    unit.top = mark
