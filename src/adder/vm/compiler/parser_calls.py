"""Arguments of calls and class statements, and subscripts."""

from __future__ import annotations

from adder.typed import U32, cast
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
from adder.vm.compiler.parser_base import Grammar, ParserBase
from adder.vm.compiler.parser_displays import at_comprehension, comprehension, one_item
from adder.vm.compiler.parser_targets import description
from adder.vm.compiler.place import error_at
from adder.vm.compiler.tokens import Tok
from adder.vm.types.list import List, new_list


def call(parser: ParserBase, func: Node, place: U32) -> Node:
    """`func(...)`, at the parenthesis."""
    args = new_list()
    keywords = new_list()
    arguments(parser, args, keywords)
    return Call(place, func, args, keywords)


def arguments(parser: ParserBase, args: List, keywords: List) -> None:
    """Arguments with their parentheses."""
    place = parser.place
    parser.next()
    while parser.kind != Tok.RIGHT_PAREN:
        if parser.kind == Tok.MUL:
            star_argument(parser, args, keywords)
        elif parser.kind == Tok.POW:
            start_place = parser.place
            parser.next()
            keywords.append(Keyword(start_place, None, Grammar.expression(parser)))
        else:
            argument(parser, args, keywords, place)
        if not parser.accept(Tok.COMMA):
            break
    parser.close(Tok.RIGHT_PAREN, place)


def star_argument(parser: ParserBase, args: List, keywords: List) -> None:
    """`*iterable`."""
    if unpacks_mapping(keywords):
        parser.fail_token("iterable argument unpacking follows keyword argument unpacking")
    place = parser.place
    parser.next()
    args.append(Starred(place, Grammar.expression(parser)))


def argument(parser: ParserBase, args: List, keywords: List, place: U32) -> None:
    """A positional argument, `name=value`, or a generator expression without parentheses of its own."""
    node = Grammar.item(parser)
    if parser.kind == Tok.ASSIGN:
        keywords.append(keyword(parser, node, keywords))
        return
    if at_comprehension(parser):
        node = comprehension(parser, GENERATOR_EXPRESSION, node, None, place)
        if args.length > 0 or keywords.length > 0 or parser.kind == Tok.COMMA:
            error_at(node, "Generator expression must be parenthesized")
    if keywords.length > 0:
        if unpacks_mapping(keywords):
            error_at(node, "positional argument follows keyword argument unpacking")
        error_at(node, "positional argument follows keyword argument")
    args.append(node)


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
    return Keyword(node.place, name, Grammar.expression(parser))


def unpacks_mapping(keywords: List) -> bool:
    """Whether there is a `**mapping` among the keyword arguments."""
    for index in range(keywords.length):
        if cast(Keyword, keywords.items[index]).name is None:
            return True
    return False


# Subscripts


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
        lower = Grammar.item(parser)
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
    return Grammar.expression(parser)
