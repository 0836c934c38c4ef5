"""Arguments of calls and class statements, and subscripts."""

from __future__ import annotations

from adder.typed import U32, cast, no_inline
from adder.vm.compiler.nodes import (
    GENERATOR_EXPRESSION,
    Call,
    Constant,
    Keyword,
    Name,
    NamedExpr,
    Node,
    Slice,
    Starred,
    Subscript,
    TupleDisplay,
)
from adder.vm.compiler.parser_base import Grammar, ParserBase, item
from adder.vm.compiler.parser_displays import at_comprehension, comprehension, one_item
from adder.vm.compiler.parser_targets import description
from adder.vm.compiler.place import error_at
from adder.vm.compiler.tokens import Level, Tok
from adder.vm.types.list import List, new_list


@no_inline
def call(parser: ParserBase, func: Node, place: U32) -> Call:
    """`func(...)`, at the parenthesis."""
    node = Call(place, func, new_list(), new_list())
    opened = parser.place
    parser.next()
    while parser.kind != Tok.RIGHT_PAREN:
        argument(parser, node, opened)
        if not parser.accept(Tok.COMMA):
            break
    parser.close(Tok.RIGHT_PAREN, opened)
    return node


def argument(parser: ParserBase, node: Call, opened: U32) -> None:
    """One argument of any form."""
    place = parser.place
    match parser.kind:
        case Tok.MUL:
            if unpacks_mapping(node.keywords):
                parser.fail_token("iterable argument unpacking follows keyword argument unpacking")
            parser.next()
            node.args.append(Starred(place, Grammar.operators(parser, Level.CONDITIONAL)))
        case Tok.POW:
            parser.next()
            node.keywords.append(Keyword(place, None, Grammar.operators(parser, Level.CONDITIONAL)))
        case _:
            plain_argument(parser, node, Grammar.operators(parser, Level.NAMED), opened)


def plain_argument(parser: ParserBase, node: Call, value: Node, opened: U32) -> None:
    """A positional argument, `name=value`, or a generator expression without parentheses of its own, the start of which
    has been read."""
    if parser.kind == Tok.ASSIGN:
        node.keywords.append(keyword(parser, value, node.keywords))
        return
    if at_comprehension(parser):
        value = comprehension(parser, GENERATOR_EXPRESSION, value, None, opened)
        if node.args.length > 0 or node.keywords.length > 0 or parser.kind == Tok.COMMA:
            error_at(value, "Generator expression must be parenthesized")
    if node.keywords.length > 0:
        if unpacks_mapping(node.keywords):
            error_at(value, "positional argument follows keyword argument unpacking")
        error_at(value, "positional argument follows keyword argument")
    node.args.append(value)


def keyword(parser: ParserBase, node: Node, keywords: List) -> Node:
    """The value of a keyword argument; `node` is what stands before the equals sign."""
    if not isinstance(node, Name) or node is parser.parenthesised:
        if isinstance(node, Constant):
            error_at(node, "cannot assign to %s", description(node))
        error_at(node, 'expression cannot contain assignment, perhaps you meant "=="?')
    name = cast(Name, node).name
    for index in range(keywords.length):
        if cast(Keyword, keywords.items[index]).name is name:
            error_at(node, "keyword argument repeated: %s", name)
    parser.next()
    return Keyword(node.place, name, Grammar.operators(parser, Level.CONDITIONAL))


def unpacks_mapping(keywords: List) -> bool:
    """Whether there is a `**mapping` among the keyword arguments."""
    for index in range(keywords.length):
        if cast(Keyword, keywords.items[index]).name is None:
            return True
    return False


# Subscripts


@no_inline
def subscript(parser: ParserBase, value: Node, place: U32) -> Node:
    """`value[...]`, at the bracket."""
    bracket_place = parser.place
    parser.next()
    start_place = parser.place
    index = subscript_item(parser)
    if parser.kind == Tok.COMMA or isinstance(index, Starred):
        items = one_item(index)
        while parser.accept(Tok.COMMA) and (parser.starts_item() or parser.kind == Tok.COLON):
            items.append(subscript_item(parser))
        index = TupleDisplay(start_place, items)
    parser.close(Tok.RIGHT_BRACKET, bracket_place)
    return Subscript(place, value, index)


def subscript_item(parser: ParserBase) -> Node:
    """An index or a slice."""
    place = parser.place
    lower: Node | None = None
    if parser.kind != Tok.COLON:
        lower = item(parser, Level.NAMED)
        if parser.kind != Tok.COLON:
            return lower
        if isinstance(lower, Starred) or (isinstance(lower, NamedExpr) and lower is not parser.parenthesised):
            parser.unexpected()
    parser.next()
    upper = slice_part(parser)
    step: Node | None = None
    if parser.accept(Tok.COLON):
        step = slice_part(parser)
    return Slice(place, lower, upper, step)


def slice_part(parser: ParserBase) -> Node | None:
    """An expression of a slice if there is one."""
    if parser.kind == Tok.COLON or parser.kind == Tok.COMMA or parser.kind == Tok.RIGHT_BRACKET:
        return None
    return Grammar.operators(parser, Level.CONDITIONAL)
