"""The match statement (PEP 634): every pattern falls through when it matches and jumps to a label when it does not."""

from __future__ import annotations

from adder.typed import Int, Ref, cast
from adder.vm.compiler import nodes
from adder.vm.compiler.conditions import jump_if
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand
from adder.vm.compiler.pattern_checks import check_names
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.recursion import expression, in_temporary, statements
from adder.vm.compiler.trees import tuple_of
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import store
from adder.vm.compiler.writer import Label, new_label
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import new_list
from adder.vm.types.tuple import Tuple

MAX_PATTERNS = 60


def match_statement(unit: Unit, node: nodes.Match) -> None:
    """The cases in turn; what a failed pattern has bound stays bound, as in CPython."""
    subject = in_temporary(unit, node.subject)
    done = new_label()
    bound = unit.bound.length
    for index in range(node.cases.length):
        case = cast(nodes.MatchCase, node.cases.items[index])
        guard = case.guard
        if index < node.cases.length - 1 and guard is None and is_irrefutable(case.pattern):
            error_at(case.pattern, "wildcard or name capture makes remaining patterns unreachable")
        check_names(case.pattern, new_list())
        following = new_label()
        unit.line(case)
        pattern(unit, case.pattern, subject, following)
        if guard is not None:
            jump_if(unit, guard, following, False)
        statements(unit, case.body)
        unit.writer.go(done)
        unit.forget(bound)
        unit.writer.place(following)
    unit.writer.place(done)


def is_irrefutable(node: Node) -> bool:
    """Whether a pattern always matches."""
    if isinstance(node, nodes.MatchAs):
        inner = node.pattern
        return inner is None or is_irrefutable(inner)
    if isinstance(node, nodes.MatchOr):
        return is_irrefutable(cast(Node, node.patterns.items[node.patterns.length - 1]))
    return False


def pattern(unit: Unit, node: Node, subject: Int, fail: Label) -> None:
    """Go to `fail` unless R[subject] matches; bind the names captured."""
    check_depth()
    mark = unit.top
    match node:
        case nodes.MatchValue():
            value_pattern(unit, node, subject, fail)
        case nodes.MatchAs():
            inner = node.pattern
            if inner is not None:
                pattern(unit, inner, subject, fail)
            capture(unit, node.name, subject)
        case nodes.MatchSequence():
            sequence(unit, node, subject, fail)
        case nodes.MatchOr():
            alternatives(unit, node, subject, fail)
        case nodes.MatchClass():
            class_pattern(unit, node, subject, fail)
        case nodes.MatchMapping():
            mapping(unit, node, subject, fail)
        case _:
            error_at(node, "star pattern outside of a sequence")
    unit.top = mark


def capture(unit: Unit, name: Ref | None, register: Int) -> None:
    if name is not None:
        store(unit, name, register)


def value_pattern(unit: Unit, node: nodes.MatchValue, subject: Int, fail: Label) -> None:
    """Equal to a value; identical to None, True or False."""
    value = operand(unit, node.value)
    if node.is_singleton != 0:
        result = unit.temporary()
        unit.writer.op3(Op.IS, result, subject, value)
        unit.writer.op1(Op.JUMP_UNLESS, result)
    else:
        unit.writer.op2(Op.JUMP_UNLESS_EQ, subject, value)
    unit.writer.jump(fail)


def sequence(unit: Unit, node: nodes.MatchSequence, subject: Int, fail: Label) -> None:
    """A sequence of the right length whose items match."""
    patterns = node.patterns
    count = patterns.length
    if count > MAX_PATTERNS:
        error_at(node, "too many patterns in a sequence")
    star = star_position(node)
    test = unit.temporary()
    unit.writer.op2(Op.MATCH_SEQUENCE, test, subject)
    unit.writer.op1(Op.JUMP_UNLESS, test)
    unit.writer.jump(fail)
    unit.writer.op2(Op.MATCH_LENGTH, test, subject)
    if star < 0:
        unit.writer.op2(Op.JUMP_UNLESS_EQ_SMALL, test, count)
    else:
        unit.writer.op2(Op.JUMP_UNLESS_GE_SMALL, test, count - 1)
    unit.writer.jump(fail)
    first = unit.top
    for _ in range(count):
        unit.temporary()
    if star < 0:
        unit.writer.op3(Op.UNPACK, first, subject, count)
    else:
        unit.writer.op3(Op.UNPACK_STAR, first, subject, star)
        if unit.writer.dead == 0:
            unit.writer.code.add(count - star - 1)
    for index in range(count):
        item = cast(Node, patterns.items[index])
        if isinstance(item, nodes.MatchStar):
            capture(unit, item.name, first + index)
        else:
            pattern(unit, item, first + index, fail)


def star_position(node: nodes.MatchSequence) -> Int:
    """The index of the star pattern, or -1."""
    star = -1
    for index in range(node.patterns.length):
        if isinstance(node.patterns.items[index], nodes.MatchStar):
            if star >= 0:
                error_at(node, "multiple starred expressions in sequence pattern")
            star = index
    return star


def alternatives(unit: Unit, node: nodes.MatchOr, subject: Int, fail: Label) -> None:
    """`a | b`."""
    matched = new_label()
    last = node.patterns.length - 1
    for index in range(last):
        item = cast(Node, node.patterns.items[index])
        if is_irrefutable(item):
            error_at(item, "wildcard makes remaining patterns unreachable")
        following = new_label()
        pattern(unit, item, subject, following)
        unit.writer.go(matched)
        unit.writer.place(following)
    pattern(unit, cast(Node, node.patterns.items[last]), subject, fail)
    unit.writer.place(matched)


def class_pattern(unit: Unit, node: nodes.MatchClass, subject: Int, fail: Label) -> None:
    """An instance whose attributes match."""
    first = unit.temporary()
    cls = unit.temporary()
    names = unit.temporary()
    unit.move(first, subject)
    expression(unit, node.cls, cls)
    wanted = Tuple(node.keyword_names.length)
    for index in range(node.keyword_names.length):
        wanted.items[index] = unit.mangled(node.keyword_names.items[index])
    unit.load_constant(names, wanted)
    count = node.patterns.length
    total = count + node.keyword_patterns.length
    if total > MAX_PATTERNS:
        error_at(node, "too many patterns for a class")
    unit.line(node)
    unit.writer.op3(Op.MATCH_CLASS, first, first, count)
    unit.writer.op1(Op.JUMP_IF_NONE, first)
    unit.writer.jump(fail)
    values = unpack_values(unit, first, total)
    for index in range(count):
        pattern(unit, cast(Node, node.patterns.items[index]), values + index, fail)
    for index in range(total - count):
        pattern(unit, cast(Node, node.keyword_patterns.items[index]), values + count + index, fail)


def unpack_values(unit: Unit, values: Int, count: Int) -> Int:
    """The items of the tuple R[values] in registers of their own; returns the first."""
    first = unit.top
    for _ in range(count):
        unit.temporary()
    if count > 0:
        unit.writer.op3(Op.UNPACK, first, values, count)
    return first


def mapping(unit: Unit, node: nodes.MatchMapping, subject: Int, fail: Label) -> None:
    """A mapping that has the keys, with values that match."""
    count = node.keys.length
    if count > MAX_PATTERNS:
        error_at(node, "too many patterns in a mapping")
    test = unit.temporary()
    unit.writer.op2(Op.MATCH_MAPPING, test, subject)
    unit.writer.op1(Op.JUMP_UNLESS, test)
    unit.writer.jump(fail)
    first = unit.temporary()
    keys = unit.temporary()
    unit.move(first, subject)
    expression(unit, tuple_of(node, node.keys), keys)
    values = unit.temporary()
    unit.line(node)
    unit.writer.op2(Op.MATCH_KEYS, values, first)
    unit.writer.op1(Op.JUMP_IF_NONE, values)
    unit.writer.jump(fail)
    items = unpack_values(unit, values, count)
    for index in range(count):
        pattern(unit, cast(Node, node.patterns.items[index]), items + index, fail)
    rest = node.rest
    if rest is not None:
        unit.writer.op2(Op.MATCH_REST, values, first)
        store(unit, rest, values)
