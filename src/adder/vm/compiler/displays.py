"""Displays of tuples, lists, sets and dicts, and comprehensions.

A comprehension of a list, set or dict is inlined: its loop runs in the frame around it, with its variables
in temporaries. In class bodies, and for generator expressions, it is a function of one argument, the
iterator of the first iterable.
"""

from __future__ import annotations

from adder.typed import U16, Int, cast, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.assignments import assign
from adder.vm.compiler.calls import AT_ONCE, collect_positional
from adder.vm.compiler.conditions import jump_if
from adder.vm.compiler.constants import folded_tuple
from adder.vm.compiler.functions import finish_function, inner_unit
from adder.vm.compiler.loops import anext_or_leave, load_aiter, prepare_loop
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand
from adder.vm.compiler.recursion import expression, in_temporary, recursive
from adder.vm.compiler.scopes import CELL, LOCAL, Scope, Symbol
from adder.vm.compiler.trees import any_starred
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.writer import new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.value import NONE


@recursive
def tuple_display(unit: Unit, elements: List, target: Int) -> None:
    """`a, *b`."""
    if elements.length > AT_ONCE or any_starred(elements):
        register = unit.temporary()
        collect_positional(unit, elements, register)
        unit.writer.op2(Op.LIST_TO_TUPLE, target, register)
    else:
        build(unit, Op.BUILD_TUPLE, elements, target)


@recursive
def list_display(unit: Unit, elements: List, target: Int) -> None:
    """`[a, *b]`."""
    if elements.length > AT_ONCE or any_starred(elements):
        register = unit.temporary()
        collect_positional(unit, elements, register)
        unit.move(target, register)
    else:
        build(unit, Op.BUILD_LIST, elements, target)


def build(unit: Unit, opcode: Int, elements: List, target: Int) -> None:
    """Evaluate the elements into consecutive registers and build from them."""
    first = unit.top
    for index in range(elements.length):
        in_temporary(unit, cast(Node, elements.items[index]))
    unit.writer.op3(opcode, target, first if elements.length > 0 else 0, elements.length)
    unit.top = first


@recursive
def set_display(unit: Unit, elements: List, target: Int) -> None:
    """`{a, *b}`."""
    if elements.length <= AT_ONCE and not any_starred(elements):
        build(unit, Op.BUILD_SET, elements, target)
        return
    register = unit.temporary()
    unit.writer.op3(Op.BUILD_SET, register, register, 0)
    mark = unit.top
    constants = folded_tuple(unit, elements)
    if constants is not None:
        unit.load_constant(unit.temporary(), constants)
        unit.writer.op2(Op.SET_UPDATE, register, mark)
        unit.move(target, register)
        return
    for index in range(elements.length):
        element = cast(Node, elements.items[index])
        if isinstance(element, nodes.Starred):
            unit.writer.op2(Op.SET_UPDATE, register, operand(unit, element.value))
        else:
            unit.writer.op2(Op.SET_ADD, register, operand(unit, element))
        unit.top = mark
    unit.move(target, register)


@recursive
def dict_display(unit: Unit, node: nodes.DictDisplay, target: Int) -> None:
    """`{k: v, **m}`."""
    register = unit.temporary()
    unit.writer.op3(Op.BUILD_DICT, register, register, 0)
    mark = unit.top
    for index in range(node.keys.length):
        key = node.keys.items[index]
        value = cast(Node, node.values.items[index])
        if key is NONE:
            unit.writer.op2(Op.DICT_UPDATE, register, operand(unit, value))
        else:
            first = in_temporary(unit, cast(Node, key))
            in_temporary(unit, value)
            unit.writer.op2(Op.DICT_SET, register, first)
        unit.top = mark
    unit.move(target, register)


@recursive
def comprehension(unit: Unit, node: nodes.ComprehensionDisplay, target: Int) -> None:
    """A comprehension or generator expression."""
    scope = cast(Scope, node.scope)
    first = cast(nodes.Comprehension, node.clauses.items[0])
    if scope.inlined != 0:
        inlined(unit, node, scope, target)
        return
    name = interned("<genexpr>") if node.kind == nodes.GENERATOR_EXPRESSION else interned("<listcomp>")
    inner = inner_unit(unit, scope, name, node)
    inner.allocate_locals(node)
    result = inner.temporary()
    begin_result(inner, node.kind, result)
    iterator = 0
    if first.is_async == 0:
        iterator = inner.temporary()
        inner.move(iterator, 0)
        prepare_loop(inner, iterator, first.target)
    clause(inner, node, 0, iterator, result)
    if node.kind == nodes.GENERATOR_EXPRESSION:
        inner.writer.op(Op.RETURN_NONE)
    else:
        inner.writer.op1(Op.RETURN, result)
    base = unit.window(target)
    finish_function(unit, inner, node, base, 0)
    argument = unit.temporary()
    expression(unit, first.iterable, argument)
    if first.is_async != 0:
        load_aiter(unit, argument, argument)
    else:
        unit.writer.op2(Op.GET_ITER, argument, argument)
    unit.line(node)
    unit.writer.op2(Op.CALL, base, 1)
    unit.move(target, base)


def inlined(unit: Unit, node: nodes.ComprehensionDisplay, scope: Scope, target: Int) -> None:
    """Run the loop in this frame; the result is moved to the target at the end, the variables vanish."""
    first = cast(nodes.Comprehension, node.clauses.items[0])
    result = unit.temporary()
    iterator = in_temporary(unit, first.iterable)
    if first.is_async != 0:
        load_aiter(unit, iterator, iterator)
    else:
        prepare_loop(unit, iterator, first.target)
    begin_result(unit, node.kind, result)
    outer = unit.scope
    unit.scope = scope
    symbols = scope.symbols
    for index in range(symbols.length):
        symbol = cast(Symbol, symbols.items[index])
        if symbol.flags & LOCAL != 0:
            symbol.register = U16(unit.temporary())
            unit.writer.op1(Op.UNBIND, symbol.register)
            if symbol.flags & CELL != 0:
                unit.writer.op1(Op.MAKE_CELL, symbol.register)
    bound = unit.bound.length
    clause(unit, node, 0, iterator, result)
    unit.forget(bound)
    unit.scope = outer
    unit.move(target, result)


def begin_result(unit: Unit, kind: Int, result: Int) -> None:
    match kind:
        case nodes.LIST_COMPREHENSION:
            unit.writer.op3(Op.BUILD_LIST, result, result, 0)
        case nodes.SET_COMPREHENSION:
            unit.writer.op3(Op.BUILD_SET, result, result, 0)
        case nodes.DICT_COMPREHENSION:
            unit.writer.op3(Op.BUILD_DICT, result, result, 0)
        case _:
            pass


def clause(unit: Unit, node: nodes.ComprehensionDisplay, index: Int, iterator: Int, result: Int) -> None:
    """One `for ... if ...` clause, the next ones nested in it; after the last, the element."""
    if index == node.clauses.length:
        element(unit, node, result)
        return
    item = cast(nodes.Comprehension, node.clauses.items[index])
    mark = unit.top
    bound = unit.bound.length
    if index > 0:
        iterator = in_temporary(unit, item.iterable)
        if item.is_async != 0:
            load_aiter(unit, iterator, iterator)
        else:
            prepare_loop(unit, iterator, item.target)
    again = new_label()
    done = new_label()
    unit.writer.place_target(again)
    value = unit.temporary()
    if item.is_async != 0:
        anext_or_leave(unit, iterator, value, done)
    else:
        unit.writer.op2(Op.FOR_EACH, iterator, value)
        unit.writer.jump(done)
    assign(unit, item.target, value)
    unit.top = value
    for number in range(item.conditions.length):
        jump_if(unit, cast(Node, item.conditions.items[number]), again, False)
    clause(unit, node, index + 1, 0, result)
    unit.writer.op(Op.LOOP)
    unit.writer.jump(again)
    unit.writer.place_target(done)
    unit.forget(bound)
    unit.top = mark


def element(unit: Unit, node: nodes.ComprehensionDisplay, result: Int) -> None:
    mark = unit.top
    match node.kind:
        case nodes.LIST_COMPREHENSION:
            unit.writer.op2(Op.LIST_APPEND, result, operand(unit, node.element))
        case nodes.SET_COMPREHENSION:
            unit.writer.op2(Op.SET_ADD, result, operand(unit, node.element))
        case nodes.DICT_COMPREHENSION:
            value = node.value
            assert value is not None
            first = in_temporary(unit, node.element)
            in_temporary(unit, value)
            unit.writer.op2(Op.DICT_SET, result, first)
        case _:
            register = in_temporary(unit, node.element)
            unit.writer.op1(Op.YIELD, register)
    unit.top = mark
