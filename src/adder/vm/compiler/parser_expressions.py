"""Expressions: operators by precedence, atoms and what follows them."""

from __future__ import annotations

from adder.typed import U32, Int, Ref
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
from adder.vm.compiler.parser_base import Grammar, ParserBase
from adder.vm.compiler.parser_calls import call, subscript
from adder.vm.compiler.parser_displays import brace_display, group, list_display, one_item
from adder.vm.compiler.parser_parameters import parameters
from adder.vm.compiler.parser_strings import strings
from adder.vm.compiler.parser_targets import description
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.tokens import LOWEST, Tok, precedence
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import new_list
from adder.vm.value import ELLIPSIS, FALSE, NONE, TRUE, small

NO_COMPARISON = -1


# Lists of expressions


def values(parser: ParserBase) -> Node:
    """Expressions and starred ones separated by commas: the value of an assignment, of `return`, of an index."""
    place = parser.place
    first = star_or_expression(parser)
    if parser.kind != Tok.COMMA:
        if isinstance(first, Starred) and (parser.kind != Tok.ASSIGN or parser.in_field()):
            error_at(first, "can't use starred expression here")
        return first
    items = one_item(first)
    while parser.accept(Tok.COMMA) and parser.starts_item():
        items.append(star_or_expression(parser))
    return TupleDisplay(place, items)


def star_or_expression(parser: ParserBase) -> Node:
    """An expression without walrus, or a starred one."""
    if parser.kind == Tok.MUL:
        return starred(parser)
    return expression(parser)


def starred(parser: ParserBase) -> Node:
    """`*operand`."""
    place = parser.place
    parser.next()
    return Starred(place, operators(parser, LOWEST))


def item(parser: ParserBase) -> Node:
    """An expression, perhaps with walrus, or a starred one."""
    if parser.kind == Tok.MUL:
        return starred(parser)
    return named_expression(parser)


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


# Single expressions, from loosest to tightest


def named_expression(parser: ParserBase) -> Node:
    """`name := value` or an expression without it."""
    place = parser.place
    node = expression(parser)
    if parser.kind != Tok.WALRUS:
        return node
    if not isinstance(node, Name) or node is parser.parenthesised:
        error_at(node, "cannot use assignment expressions with %s", description(node))
    parser.next()
    return NamedExpr(place, node, expression(parser))


def expression(parser: ParserBase) -> Node:
    """`a if test else b`, a lambda, or what binds tighter."""
    check_depth()
    place = parser.place
    match parser.kind:
        case Tok.LAMBDA:
            return lambda_expression(parser)
        case Tok.NOT | Tok.SUB | Tok.ADD | Tok.TILDE | Tok.AWAIT:
            return conditional_of(parser, disjunction(parser), place)
    # Without a prefix it begins with an atom: the levels between need not be on the C stack while that is read.
    return expression_from(parser, atom(parser), place)


def conditional_of(parser: ParserBase, body: Node, place: U32) -> Node:
    """`body if test else c` or just the body, which has been read."""
    if parser.kind != Tok.IF:
        return body
    parser.next()
    test = disjunction(parser)
    parser.expect(Tok.ELSE, "expected 'else' after 'if' expression")
    return IfExp(place, test, body, expression(parser))


def expression_from(parser: ParserBase, node: Node, place: U32) -> Node:
    """The expression that begins with an atom that has been read."""
    node = power_of(parser, trailers(parser, node, place), place)
    node = comparison_of(parser, operators_after(parser, node, place, LOWEST), place)
    node = disjunction_of(parser, conjunction_of(parser, node, place), place)
    return conditional_of(parser, node, place)


def lambda_expression(parser: ParserBase) -> Node:
    """`lambda parameters: body`."""
    place = parser.place
    parser.next()
    arguments = parameters(parser, Tok.COLON, False)
    parser.next()
    return Lambda(place, arguments, expression(parser))


def disjunction(parser: ParserBase) -> Node:
    """`a or b`."""
    place = parser.place
    return disjunction_of(parser, conjunction(parser), place)


def disjunction_of(parser: ParserBase, first: Node, place: U32) -> Node:
    """`first or b` or just the first operand, which has been read."""
    if parser.kind != Tok.OR:
        return first
    operands = one_item(first)
    while parser.accept(Tok.OR):
        operands.append(conjunction(parser))
    return BoolOp(place, 1, operands)


def conjunction(parser: ParserBase) -> Node:
    """`a and b`."""
    place = parser.place
    return conjunction_of(parser, negation(parser), place)


def conjunction_of(parser: ParserBase, first: Node, place: U32) -> Node:
    """`first and b` or just the first operand, which has been read."""
    if parser.kind != Tok.AND:
        return first
    operands = one_item(first)
    while parser.accept(Tok.AND):
        operands.append(negation(parser))
    return BoolOp(place, 0, operands)


def negation(parser: ParserBase) -> Node:
    """`not a`."""
    if parser.kind != Tok.NOT:
        return comparison(parser)
    check_depth()
    place = parser.place
    parser.next()
    return UnaryOp(place, Op.NOT, negation(parser))


def comparison(parser: ParserBase) -> Node:
    """`a < b <= c`."""
    place = parser.place
    return comparison_of(parser, operators(parser, LOWEST), place)


def comparison_of(parser: ParserBase, left: Node, place: U32) -> Node:
    """Comparisons whose leftmost operand has been read."""
    op = comparison_operator(parser)
    if op == NO_COMPARISON:
        return left
    ops = new_list()
    comparators = new_list()
    while op != NO_COMPARISON:
        ops.append(small(op))
        comparators.append(operators(parser, LOWEST))
        op = comparison_operator(parser)
    return Compare(place, left, ops, comparators)


def comparison_operator(parser: ParserBase) -> Int:
    """Skip a comparison operator; the result is its opcode, or NO_COMPARISON."""
    kind = parser.kind
    if Tok.EQ <= kind <= Tok.GE:
        parser.next()
        return Op.EQ + (kind - Tok.EQ)
    match kind:
        case Tok.IN:
            parser.next()
            return Op.IN
        case Tok.NOT:
            parser.next()
            parser.expect(Tok.IN, "expected 'in' after 'not'")
            return Op.NOT_IN
        case Tok.IS:
            parser.next()
            return Op.IS_NOT if parser.accept(Tok.NOT) else Op.IS
    return NO_COMPARISON


def operand(parser: ParserBase) -> Node:
    """Binary operators and what binds tighter."""
    return operators(parser, LOWEST)


def operators(parser: ParserBase, lowest: Int) -> Node:
    """Binary operators that bind at least as tightly as `lowest`."""
    place = parser.place
    return operators_after(parser, unary(parser), place, lowest)


def operators_after(parser: ParserBase, left: Node, place: U32, lowest: Int) -> Node:
    """Binary operators whose leftmost operand has been read."""
    binding = precedence(parser.kind)
    while binding >= lowest:
        op = Op.ADD + (parser.kind - Tok.ADD)
        parser.next()
        left = BinOp(place, op, left, operators(parser, binding + 1))
        binding = precedence(parser.kind)
    return left


def unary(parser: ParserBase) -> Node:
    """`-a`, `+a`, `~a` or what binds tighter."""
    op = 0
    match parser.kind:
        case Tok.SUB:
            op = Op.NEG
        case Tok.ADD:
            op = Op.POS
        case Tok.TILDE:
            op = Op.INVERT
        case _:
            return power(parser)
    check_depth()
    place = parser.place
    parser.next()
    return UnaryOp(place, op, unary(parser))


def power(parser: ParserBase) -> Node:
    """`a ** b`."""
    place = parser.place
    return power_of(parser, awaited(parser), place)


def power_of(parser: ParserBase, base: Node, place: U32) -> Node:
    """`base ** exponent` or just the base, which has been read."""
    if parser.kind != Tok.POW:
        return base
    check_depth()
    parser.next()
    return BinOp(place, Op.POW, base, unary(parser))


def awaited(parser: ParserBase) -> Node:
    """`await a`."""
    place = parser.place
    if parser.accept(Tok.AWAIT):
        return Await(place, primary(parser))
    return primary(parser)


def primary(parser: ParserBase) -> Node:
    """An atom with its attributes, calls and subscripts."""
    place = parser.place
    return trailers(parser, atom(parser), place)


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


def atom(parser: ParserBase) -> Node:
    """A name, a literal, or something in brackets."""
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


Grammar.expression = expression
Grammar.disjunction = disjunction
Grammar.operand = operand
Grammar.item = item
Grammar.yield_or_values = yield_or_values
