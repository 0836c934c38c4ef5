"""Statements: which emitter for which node, and the emitters of the simple ones."""

from __future__ import annotations

from adder.typed import cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.assignments import assign, assign_value, assigns_pairwise, augmented, delete_target
from adder.vm.compiler.blocks import BREAK, CONTINUE, RETURN, leave_blocks
from adder.vm.compiler.conditions import jump_if
from adder.vm.compiler.const import defines_constant
from adder.vm.compiler.constants import constant_value
from adder.vm.compiler.expressions import writes_early
from adder.vm.compiler.functions import decorated
from adder.vm.compiler.imports import import_, import_from
from adder.vm.compiler.loops import for_, while_
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand
from adder.vm.compiler.options import options
from adder.vm.compiler.patterns import match_statement
from adder.vm.compiler.place import error_at
from adder.vm.compiler.protection import try_, with_
from adder.vm.compiler.recursion import emitters, expression, in_temporary, recursive, statements
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import define, is_function_frame
from adder.vm.compiler.writer import new_label
from adder.vm.interpreter.code import COROUTINE, GENERATOR
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.value import NONE


def emit_statements(unit: Unit, body: List) -> None:
    """A block of statements, one after the other."""
    for index in range(body.length):
        statement(unit, cast(Node, body.items[index]))


def statement(unit: Unit, node: Node) -> None:
    """One statement; temporaries are free again afterwards."""
    mark = unit.top
    unit.line(node)
    match node:
        case nodes.Expr():
            expression_statement(unit, node)
        case nodes.Assign():
            assign_all(unit, node)
        case nodes.AugAssign():
            augmented(unit, node)
        case nodes.If():
            if_(unit, node)
        case nodes.For():
            for_(unit, node)
        case nodes.While():
            while_(unit, node)
        case nodes.Return():
            return_(unit, node)
        case nodes.FunctionDef():
            register = unit.temporary()
            decorated(unit, node, node.decorators, 0, register)
            define(unit, node.name, register)
        case nodes.ClassDef():
            register = unit.temporary()
            decorated(unit, node, node.decorators, 0, register)
            define(unit, node.name, register)
        case nodes.Try():
            try_(unit, node)
        case nodes.With():
            with_(unit, node, 0)
        case _:
            rarer_statement(unit, node)
    unit.top = mark


@recursive
def rarer_statement(unit: Unit, node: Node) -> None:
    match node:
        case nodes.Raise():
            raise_(unit, node)
        case nodes.Break():
            leave_blocks(unit, node, BREAK, 0)
        case nodes.Continue():
            leave_blocks(unit, node, CONTINUE, 0)
        case nodes.Delete():
            for index in range(node.targets.length):
                delete_target(unit, cast(Node, node.targets.items[index]))
        case nodes.Import():
            import_(unit, node)
        case nodes.ImportFrom():
            import_from(unit, node)
        case nodes.AnnAssign():
            annotated(unit, node)
        case nodes.Assert():
            assert_(unit, node)
        case nodes.Match():
            if config.pattern_matching:
                match_statement(unit, node)
        case _:
            pass


@recursive
def expression_statement(unit: Unit, node: nodes.Expr) -> None:
    """An expression for its effects; at the prompt its value is shown. Constants (docstrings) make no code."""
    if unit.interactive != 0:
        unit.writer.op1(Op.PRINT_EXPRESSION, in_temporary(unit, node.value))
    elif constant_value(unit, node.value) is None:
        operand(unit, node.value)


@recursive
def assign_all(unit: Unit, node: nodes.Assign) -> None:
    """`a = b = value`."""
    targets = node.targets
    if targets.length == 1:
        if config.constant_folding and defines_constant(unit, cast(Node, targets.items[0]), node.value):
            return
        if not config.small_code and assigns_pairwise(unit, cast(Node, targets.items[0]), node.value):
            return
        assign_value(unit, cast(Node, targets.items[0]), node.value, writes_early(node.value))
        return
    register = in_temporary(unit, node.value)
    for index in range(targets.length):
        assign(unit, cast(Node, targets.items[index]), register)


@recursive
def if_(unit: Unit, node: nodes.If) -> None:
    """if/elif/else: what both branches bind is bound afterwards only if one of them never gets there."""
    otherwise = new_label()
    over = new_label()
    jump_if(unit, node.test, otherwise, False)
    bound = unit.bound.length
    statements(unit, node.body)
    if node.orelse.length == 0:
        if otherwise.uses is not None:
            unit.forget(bound)
        unit.writer.place(otherwise)
        return
    body_is_dead = unit.writer.dead != 0
    unit.writer.go(over)
    then_bound = unit.bound_since(bound)
    unit.forget(bound)
    unit.writer.place(otherwise)
    statements(unit, node.orelse)
    if unit.writer.dead != 0:
        unit.forget(bound)
        if not body_is_dead:
            unit.rebind(then_bound)
    elif not body_is_dead:
        unit.keep_common(bound, then_bound)
    unit.writer.place(over)


@recursive
def return_(unit: Unit, node: nodes.Return) -> None:
    value = node.value
    if config.async_generators and value is not None and is_async_generator(unit):
        error_at(node, "'return' with value in async generator")
    if value is None:
        if unit.blocks.length == 0:
            unit.writer.op(Op.RETURN_NONE)
            unit.writer.dead = 1
            return
        register = unit.temporary()
        unit.load_constant(register, NONE)
    else:
        register = in_temporary(unit, value) if unit.blocks.length > 0 else operand(unit, value)
    leave_blocks(unit, node, RETURN, register)


def is_async_generator(unit: Unit) -> bool:
    """Whether the function is `async def` and has a `yield`."""
    return unit.flags & (GENERATOR | COROUTINE) == GENERATOR | COROUTINE


def raise_(unit: Unit, node: nodes.Raise) -> None:
    error = node.error
    cause = node.cause
    if error is None:
        unit.writer.op(Op.RAISE_AGAIN)
    elif cause is None:
        unit.writer.op1(Op.RAISE, operand(unit, error))
    else:
        first = operand(unit, error)
        unit.writer.op2(Op.RAISE_FROM, first, operand(unit, cause))
    unit.writer.dead = 1


def annotated(unit: Unit, node: nodes.AnnAssign) -> None:
    """`x: T = v`: outside functions the annotation is evaluated, and dropped."""
    value = node.value
    if value is not None:
        assign_value(unit, node.target, value, writes_early(value))
    if not is_function_frame(unit):
        operand(unit, node.annotation)


def assert_(unit: Unit, node: nodes.Assert) -> None:
    if options.optimise > 0:
        return
    passed = new_label()
    jump_if(unit, node.test, passed, True)
    bound = unit.bound.length
    base = unit.window(-1)
    unit.writer.op1(Op.LOAD_GLOBAL, base)
    unit.writer.wide(unit.writer.constant(interned("AssertionError")))
    message = node.message
    if message is not None:
        expression(unit, message, unit.temporary())
    unit.writer.op2(Op.CALL, base, 0 if message is None else 1)
    unit.writer.op1(Op.RAISE, base)
    unit.writer.dead = 1
    unit.forget(bound)
    unit.writer.place(passed)


emitters.statements = emit_statements
