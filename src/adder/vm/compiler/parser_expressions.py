"""Expressions: operators by precedence, atoms and what follows them."""

from __future__ import annotations

from adder.typed import U32, Int, Ref, no_inline
from adder.vm.compiler.nodes import (
    Attribute,
    Await,
    BinOp,
    BoolOp,
    Compare,
    Constant,
    IfExp,
    Lambda,
    Name,
    NamedExpr,
    Node,
    Starred,
    TupleDisplay,
    UnaryOp,
    Yield,
    YieldFrom,
)
from adder.vm.compiler.parser_base import Grammar, ParserBase, item
from adder.vm.compiler.parser_calls import call, subscript
from adder.vm.compiler.parser_displays import brace_display, group, list_display, one_item
from adder.vm.compiler.parser_parameters import parameters
from adder.vm.compiler.parser_strings import strings
from adder.vm.compiler.parser_targets import check_target, description
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.tokens import LEVELS, Level, Tok
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List, new_list
from adder.vm.value import ELLIPSIS, FALSE, NONE, TRUE, small

# Lists of expressions


def values(parser: ParserBase) -> Node:
    """Expressions and starred ones separated by commas: the value of an assignment, of `return`, of an index."""
    place = parser.place
    first = item(parser, Level.CONDITIONAL)
    if parser.kind != Tok.COMMA:
        if isinstance(first, Starred) and (parser.kind != Tok.ASSIGN or parser.in_field()):
            error_at(first, "can't use starred expression here")
        return first
    items = one_item(first)
    while parser.accept(Tok.COMMA) and parser.starts_item():
        items.append(item(parser, Level.CONDITIONAL))
    return TupleDisplay(place, items)


def yield_or_values(parser: ParserBase) -> Node:
    """The right side of an assignment."""
    if parser.kind == Tok.YIELD:
        return yield_expression(parser)
    return values(parser)


def yield_expression(parser: ParserBase) -> Node:
    """`yield`, `yield values` or `yield from value`."""
    place = parser.place
    parser.next()
    if parser.accept(Tok.FROM):
        return YieldFrom(place, expression(parser))
    value: Node | None = None
    if parser.starts_item():
        value = values(parser)
    return Yield(place, value)


# Single expressions


def expression(parser: ParserBase) -> Node:
    """An expression without walrus."""
    return operators(parser, Level.CONDITIONAL)


def named_expression(parser: ParserBase) -> Node:
    """An expression, perhaps with walrus."""
    return operators(parser, Level.NAMED)


def operators(parser: ParserBase, lowest: Int) -> Node:
    """An expression whose operators, outside brackets, bind at least as tightly as the level `lowest`."""
    check_depth()
    place = parser.place
    return operators_after(parser, operand(parser, lowest), place, lowest)


def operand(parser: ParserBase, lowest: Int) -> Node:
    """What an expression begins with: a lambda, an operand with the operators in front of it, or an atom."""
    place = parser.place
    op = 0
    match parser.kind:
        case Tok.LAMBDA:
            if lowest <= Level.CONDITIONAL:
                return lambda_expression(parser)
        case Tok.NOT:
            if lowest <= Level.NEGATION:
                parser.next()
                return UnaryOp(place, Op.NOT, operators(parser, Level.NEGATION))
        case Tok.SUB:
            op = Op.NEG
        case Tok.ADD:
            op = Op.POS
        case Tok.TILDE:
            op = Op.INVERT
        case Tok.AWAIT:
            parser.next()
            start = parser.place
            return Await(place, trailers(parser, atom(parser), start))
    if op == 0:
        return trailers(parser, atom(parser), place)
    parser.next()
    return UnaryOp(place, op, operators(parser, Level.SIGN))


def operators_after(parser: ParserBase, left: Node, place: U32, lowest: Int) -> Node:
    """The expression whose first operand, at `place`, has been read."""
    while True:
        kind = parser.kind
        level = LEVELS[kind]
        if level < lowest:
            return left
        match level:
            case Level.NAMED:
                return named(parser, left)
            case Level.CONDITIONAL:
                left = conditional(parser, left, place)
            case Level.DISJUNCTION | Level.CONJUNCTION:
                left = BoolOp(place, 1 if kind == Tok.OR else 0, alternatives(parser, left, kind))
            case Level.COMPARISON:
                left = comparison(parser, left, place)
            case _:
                parser.next()
                right = operators(parser, Level.SIGN if kind == Tok.POW else level + 1)
                left = BinOp(place, Op.ADD + (kind - Tok.ADD), left, right)


def named(parser: ParserBase, target: Node) -> Node:
    """`target := value`"""
    if not isinstance(target, Name) or target is parser.parenthesised:
        error_at(target, "cannot use assignment expressions with %s", description(target))
    check_target(target)
    parser.next()
    return NamedExpr(target.place, target, expression(parser))


def conditional(parser: ParserBase, body: Node, place: U32) -> Node:
    """`body if test else c`"""
    parser.next()
    test = operators(parser, Level.DISJUNCTION)
    parser.expect(Tok.ELSE, "expected 'else' after 'if' expression")
    return IfExp(place, test, body, expression(parser))


def alternatives(parser: ParserBase, first: Node, kind: Int) -> List:
    """The operands between tokens `or`, or `and`."""
    operands = one_item(first)
    while parser.accept(kind):
        operands.append(operators(parser, LEVELS[kind] + 1))
    return operands


def comparison(parser: ParserBase, left: Node, place: U32) -> Node:
    """`left < b <= c`"""
    ops = new_list()
    comparators = new_list()
    while LEVELS[parser.kind] == Level.COMPARISON:
        ops.append(small(comparison_operator(parser)))
        comparators.append(operators(parser, Level.OPERAND))
    return Compare(place, left, ops, comparators)


def comparison_operator(parser: ParserBase) -> Int:
    """The opcode of a comparison operator, which is skipped."""
    kind = parser.kind
    parser.next()
    match kind:
        case Tok.IN:
            return Op.IN
        case Tok.NOT:
            parser.expect(Tok.IN, "expected 'in' after 'not'")
            return Op.NOT_IN
        case Tok.IS:
            return Op.IS_NOT if parser.accept(Tok.NOT) else Op.IS
    return Op.EQ + (kind - Tok.EQ)


def lambda_expression(parser: ParserBase) -> Node:
    """`lambda parameters: body`."""
    place = parser.place
    parser.next()
    arguments = parameters(parser, Tok.COLON, False)
    parser.next()
    return Lambda(place, arguments, expression(parser))


def trailers(parser: ParserBase, node: Node, place: U32) -> Node:
    """Attributes, calls and subscripts of an atom that has been read."""
    while True:
        match parser.kind:
            case Tok.DOT:
                parser.next()
                node = Attribute(place, node, parser.take_name())
            case Tok.LEFT_PAREN:
                node = call(parser, node, place)
            case Tok.LEFT_BRACKET:
                node = subscript(parser, node, place)
            case _:
                return node


# Atoms


@no_inline
def atom(parser: ParserBase) -> Node:
    """A name, a literal, or something in brackets. Not inlined: that keeps the C frames of the recursion small."""
    place = parser.place
    match parser.kind:
        case Tok.NAME:
            return Name(place, parser.take_name())
        case Tok.NUMBER:
            value = parser.value
            assert value is not None
            return constant(parser, value)
        case Tok.STRING | Tok.FSTRING:
            return strings(parser)
        case Tok.LEFT_PAREN:
            return group(parser)
        case Tok.LEFT_BRACKET:
            return list_display(parser)
        case Tok.LEFT_BRACE:
            return brace_display(parser)
        case Tok.NONE:
            return constant(parser, NONE)
        case Tok.TRUE:
            return constant(parser, TRUE)
        case Tok.FALSE:
            return constant(parser, FALSE)
        case Tok.ELLIPSIS:
            return constant(parser, ELLIPSIS)
    parser.unexpected()


def constant(parser: ParserBase, value: Ref) -> Node:
    """The constant that is the current token, which is skipped."""
    node = Constant(parser.place, value)
    parser.next()
    return node


Grammar.operators = operators
Grammar.yield_or_values = yield_or_values
