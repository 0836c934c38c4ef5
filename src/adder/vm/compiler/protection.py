"""try and with: protected blocks, their handlers and clean-up (see blocks.py)."""

from __future__ import annotations

from adder.typed import Int, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.assignments import assign
from adder.vm.compiler.awaiting import await_register
from adder.vm.compiler.blocks import (
    EXCEPT,
    FALL_THROUGH,
    FINALLY,
    FIRST_EXIT,
    HANDLER,
    NAME,
    RAISE,
    RETURN,
    WITH,
    Block,
    call_exit,
    close_block,
    enter_ranges,
    exit_window,
    finish_exit,
    forget_name,
    leave_blocks,
    open_block,
)
from adder.vm.compiler.operands import operand
from adder.vm.compiler.place import error_at
from adder.vm.compiler.recursion import in_temporary, recursive, statements
from adder.vm.compiler.trees import any_starred
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import is_function_frame, named, short_constant, store
from adder.vm.compiler.writer import Label, new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.value import NONE, small_value


@recursive
def try_(unit: Unit, node: nodes.Try) -> None:
    """try with any of except, else, finally."""
    mark = unit.top
    if config.tracing:
        unit.writer.line_without_code(node.line, False)
    if node.finalbody.length > 0:
        try_finally(unit, node)
    else:
        try_except(unit, node)
    unit.top = mark


def try_except(unit: Unit, node: nodes.Try) -> None:
    if node.handlers.length == 0:
        statements(unit, node.body)
        return
    done = new_label()
    caught = unit.temporary()
    unit.temporary()
    bound = unit.bound.length
    block = open_block(unit, EXCEPT, 0, None, None)
    statements(unit, node.body)
    close_block(unit, block)
    statements(unit, node.orelse)
    unit.writer.go(done)
    unit.forget(bound)
    enter_ranges(unit, block, caught)
    handlers(unit, node, caught, done)
    unit.writer.place(done)


def handlers(unit: Unit, node: nodes.Try, caught: Int, done: Label) -> None:
    """The except clauses, tried in turn; whatever happens, what was being handled before is restored."""
    unit.writer.op1(Op.ENTER_HANDLER, caught)
    block = open_block(unit, HANDLER, caught, None, None)
    bound = unit.bound.length
    for index in range(node.handlers.length):
        handler = cast(nodes.ExceptHandler, node.handlers.items[index])
        following = new_label()
        kind = handler.type_
        if kind is not None:
            unit.line(handler)
            match_class(unit, kind, caught, following)
            unit.top = caught + 2
        elif index < node.handlers.length - 1:
            error_at(handler, "default 'except:' must be last")
        handler_body(unit, handler, caught)
        unit.writer.op1(Op.LEAVE_HANDLER, caught)
        unit.writer.go(done)
        unit.forget(bound)
        unit.writer.place(following)
    close_block(unit, block)
    unit.writer.op1(Op.LEAVE_HANDLER, caught)
    unit.writer.op1(Op.RERAISE, caught)
    unit.writer.dead = 1
    restore_handled(unit, block, caught)


def match_class(unit: Unit, kind: nodes.Node, caught: Int, following: Label) -> None:
    """Go to `following` unless the exception is of a class, or of one of several: a tuple that is written out is not
    made, so that handlers need no memory."""
    if not isinstance(kind, nodes.TupleDisplay) or any_starred(kind.elements) or kind.elements.length == 0:
        unit.writer.op2(Op.MATCH_EXCEPTION, caught, operand(unit, kind))
        unit.writer.jump(following)
        return
    last = kind.elements.length - 1
    first = unit.top
    for index in range(last + 1):
        in_temporary(unit, cast(nodes.Node, kind.elements.items[index]))
    matched = new_label()
    for index in range(last):
        other = new_label()
        unit.writer.op2(Op.MATCH_EXCEPTION, caught, first + index)
        unit.writer.jump(other)
        unit.writer.go(matched)
        unit.writer.place(other)
    unit.writer.op2(Op.MATCH_EXCEPTION, caught, first + last)
    unit.writer.jump(following)
    unit.writer.place(matched)


def restore_handled(unit: Unit, block: Block, caught: Int) -> None:
    """The handler for exceptions raised while handling: restore what was being handled and raise on."""
    another = unit.temporary()
    enter_ranges(unit, block, another)
    unit.writer.op1(Op.LEAVE_HANDLER, caught)
    unit.writer.op1(Op.RERAISE, another)
    unit.writer.dead = 1
    unit.top = another


def handler_body(unit: Unit, handler: nodes.ExceptHandler, caught: Int) -> None:
    name = handler.name
    if name is None:
        statements(unit, handler.body)
        return
    store(unit, name, caught)
    block = open_block(unit, NAME, 0, None, None)
    block.name = name
    statements(unit, handler.body)
    close_block(unit, block)
    forget_name(unit, block)
    over = new_label()
    unit.writer.go(over)
    another = unit.temporary()
    enter_ranges(unit, block, another)
    forget_name(unit, block)
    unit.writer.op1(Op.RERAISE, another)
    unit.writer.dead = 1
    unit.top = another
    unit.writer.place(over)


def try_finally(unit: Unit, node: nodes.Try) -> None:
    """Four registers: how to go on, the value to return, the exception to raise again, what was handled before."""
    how = unit.temporary()
    unit.temporary()
    error = unit.temporary()
    unit.temporary()
    final = new_label()
    bound = unit.bound.length
    if is_function_frame(unit):
        unit.writer.op1(Op.UNBIND, how + 1)
    block = open_block(unit, FINALLY, how, final, None)
    try_except(unit, node)
    close_block(unit, block)
    unit.forget(bound)
    unit.writer.op2(Op.LOAD_SMALL, how, FALL_THROUGH)
    unit.writer.go(final)
    enter_ranges(unit, block, error)
    unit.writer.op2(Op.LOAD_SMALL, how, RAISE)
    begin = new_label()
    unit.writer.go(begin)
    unit.writer.place(final)
    unit.load_constant(error, NONE)
    unit.writer.place(begin)
    unit.writer.op1(Op.ENTER_HANDLER, error)
    handling = open_block(unit, HANDLER, error, None, None)
    statements(unit, node.finalbody)
    close_block(unit, handling)
    unit.writer.op1(Op.LEAVE_HANDLER, error)
    go_on(unit, node, block)
    over = new_label()
    unit.writer.go(over)
    restore_handled(unit, handling, error)
    unit.writer.place(over)


def go_on(unit: Unit, node: nodes.Try, block: Block) -> None:
    """After a finally body: raise again, or continue the return, break or continue that led here."""
    how = block.register
    skip = new_label()
    unit.writer.op2(Op.JUMP_UNLESS_EQ_SMALL, how, RAISE)
    unit.writer.jump(skip)
    unit.writer.op1(Op.RERAISE, how + 2)
    if unit.writer.dead == 0:
        unit.writer.dead = 1
    unit.writer.place(skip)
    for index in range(block.exits.length):
        following = new_label()
        unit.writer.op2(Op.JUMP_UNLESS_EQ_SMALL, how, FIRST_EXIT + index)
        unit.writer.jump(following)
        going = small_value(block.exits.items[index])
        if going == RETURN:
            # It is bound if this code is ever reached, but only the number in `how` says so.
            unit.writer.op2(Op.CHECK_BOUND, how + 1, short_constant(unit, unit.name))
        leave_blocks(unit, node, going, how + 1)
        unit.writer.place(following)


def with_(unit: Unit, node: nodes.With, index: Int) -> None:
    """with and async with: the items from `index` on are nested in each other."""
    if index == node.items.length:
        statements(unit, node.body)
        return
    mark = unit.top
    item = cast(nodes.WithItem, node.items.items[index])
    manager = in_temporary(unit, item.context)
    base = unit.window(-1)
    unit.temporary()
    unit.line(item)
    is_async = node.is_async != 0
    named(unit, Op.LOAD_SPECIAL, base, manager, interned("__aexit__") if is_async else interned("__exit__"))
    enter(unit, item, manager, is_async)
    bound = unit.bound.length
    block = open_block(unit, WITH, base, None, None)
    block.is_async = node.is_async
    target = item.target
    if target is not None:
        assign(unit, target, manager)
    with_(unit, node, index + 1)
    close_block(unit, block)
    unit.line(item)
    call_exit(unit, block)
    done = new_label()
    unit.writer.go(done)
    unit.forget(bound)
    exit_with_exception(unit, block, done)
    unit.writer.place(done)
    unit.top = mark


def enter(unit: Unit, item: nodes.WithItem, manager: Int, is_async: bool) -> None:
    """R[manager] = manager.__enter__()."""
    mark = unit.top
    base = unit.window(-1)
    unit.temporary()
    named(unit, Op.LOAD_SPECIAL, base, manager, interned("__aenter__") if is_async else interned("__enter__"))
    unit.writer.op2(Op.CALL_METHOD, base, 1)
    if is_async:
        await_register(unit, base, base)
    unit.move(manager, base)
    unit.top = mark


def exit_with_exception(unit: Unit, block: Block, done: Label) -> None:
    """The handler of a with statement: `__exit__(type, value, traceback)` decides whether to raise again."""
    caught = unit.temporary()
    unit.temporary()
    enter_ranges(unit, block, caught)
    unit.writer.op1(Op.ENTER_HANDLER, caught)
    handling = open_block(unit, HANDLER, caught, None, None)
    base = exit_window(unit, block)
    unit.writer.op2(Op.EXCEPTION_INFO, base + 4, caught)
    finish_exit(unit, block, base)
    swallow = new_label()
    unit.writer.op1(Op.JUMP_IF, base)
    unit.writer.jump(swallow)
    close_block(unit, handling)
    unit.writer.op1(Op.LEAVE_HANDLER, caught)
    unit.writer.op1(Op.RERAISE, caught)
    unit.writer.dead = 1
    unit.writer.place(swallow)
    unit.writer.op1(Op.LEAVE_HANDLER, caught)
    unit.writer.go(done)
    restore_handled(unit, handling, caught)
