"""What is written in brackets: groups, tuples, lists, dicts, sets and comprehensions."""

from __future__ import annotations

from adder.typed import U32, Int, Ref
from adder.vm.compiler.nodes import (
    DICT_COMPREHENSION,
    GENERATOR_EXPRESSION,
    LIST_COMPREHENSION,
    SET_COMPREHENSION,
    Comprehension,
    ComprehensionDisplay,
    DictDisplay,
    ListDisplay,
    NamedExpr,
    Node,
    SetDisplay,
    Starred,
    TupleDisplay,
)
from adder.vm.compiler.parser_base import Grammar, ParserBase, item
from adder.vm.compiler.parser_targets import check_target
from adder.vm.compiler.place import error_at
from adder.vm.compiler.tokens import Level, Tok
from adder.vm.types.list import List, new_list
from adder.vm.value import NONE


def one_item(node: Ref) -> List:
    """A list of one item."""
    items = new_list()
    items.append(node)
    return items


def group(parser: ParserBase) -> Node:
    """`(...)`: an expression in parentheses, a tuple or a generator expression."""
    place = parser.place
    parser.next()
    return group_rest(parser, place)


def group_rest(parser: ParserBase, place: U32) -> Node:
    """What follows the opening parenthesis of a group, with the closing one."""
    if parser.kind == Tok.YIELD:
        node = Grammar.yield_or_values(parser)
    elif parser.kind == Tok.RIGHT_PAREN:
        node = TupleDisplay(place, new_list())
    else:
        node = group_content(parser, place)
    parser.close(Tok.RIGHT_PAREN, place)
    parser.parenthesised = node
    return node


def group_content(parser: ParserBase, place: U32) -> Node:
    """What is between parentheses if that is not empty."""
    first = item(parser, Level.NAMED)
    if at_comprehension(parser):
        return comprehension(parser, GENERATOR_EXPRESSION, first, None, place)
    if parser.kind == Tok.COMMA:
        return TupleDisplay(place, more_items(parser, first))
    refuse_starred(first)
    return first


def refuse_starred(node: Node) -> None:
    """A lone `*x` has no meaning in parentheses."""
    if isinstance(node, Starred):
        error_at(node, "cannot use starred expression here")


def more_items(parser: ParserBase, first: Node) -> List:
    """The items of a display after the first one, with it; a comma may end them."""
    items = one_item(first)
    while parser.accept(Tok.COMMA) and parser.starts_item():
        items.append(item(parser, Level.NAMED))
    return items


def list_display(parser: ParserBase) -> Node:
    """`[...]`."""
    place = parser.place
    parser.next()
    if parser.kind == Tok.RIGHT_BRACKET:
        node: Node = ListDisplay(place, new_list())
    else:
        first = item(parser, Level.NAMED)
        if at_comprehension(parser):
            node = comprehension(parser, LIST_COMPREHENSION, first, None, place)
        else:
            node = ListDisplay(place, more_items(parser, first))
    parser.close(Tok.RIGHT_BRACKET, place)
    return node


def brace_display(parser: ParserBase) -> Node:
    """`{...}`: a dict or a set."""
    place = parser.place
    parser.next()
    if parser.kind == Tok.RIGHT_BRACE or parser.kind == Tok.POW:
        node = dict_display(parser, place)
    else:
        first = item(parser, Level.NAMED)
        if parser.kind == Tok.COLON:
            node = dict_display_from(parser, first, place)
        elif at_comprehension(parser):
            node = comprehension(parser, SET_COMPREHENSION, first, None, place)
        else:
            node = SetDisplay(place, more_items(parser, first))
    parser.close(Tok.RIGHT_BRACE, place)
    return node


def dict_display(parser: ParserBase, place: U32) -> Node:
    """A dict that is empty or starts with `**`."""
    keys = new_list()
    values = new_list()
    dict_items(parser, keys, values)
    if at_comprehension(parser):
        parser.fail_token("dict unpacking cannot be used in dict comprehension")
    return DictDisplay(place, keys, values)


def dict_display_from(parser: ParserBase, key: Node, place: U32) -> Node:
    """A dict whose first key has been read."""
    value = dict_value(parser, key)
    if at_comprehension(parser):
        return comprehension(parser, DICT_COMPREHENSION, key, value, place)
    keys = one_item(key)
    values = one_item(value)
    if parser.accept(Tok.COMMA):
        dict_items(parser, keys, values)
    return DictDisplay(place, keys, values)


def dict_items(parser: ParserBase, keys: List, values: List) -> None:
    """Items of a dict up to the closing brace."""
    while parser.kind != Tok.RIGHT_BRACE:
        if parser.accept(Tok.POW):
            keys.append(NONE)
            values.append(Grammar.operators(parser, Level.OPERAND))
        else:
            key = Grammar.operators(parser, Level.CONDITIONAL)
            keys.append(key)
            values.append(dict_value(parser, key))
        if not parser.accept(Tok.COMMA):
            return


def dict_value(parser: ParserBase, key: Node) -> Node:
    """The value for a key that has been read."""
    if parser.kind != Tok.COLON:
        if Tok.RIGHT_PAREN <= parser.kind <= Tok.COMMA:
            parser.fail_token("':' expected after dictionary key")
        parser.unexpected()
    if isinstance(key, Starred) or (isinstance(key, NamedExpr) and key is not parser.parenthesised):
        parser.unexpected()
    parser.next()
    if parser.kind == Tok.MUL:
        parser.fail_token("cannot use a starred expression in a dictionary value")
    if parser.kind == Tok.RIGHT_BRACE or parser.kind == Tok.COMMA:
        parser.fail_token("expression expected after dictionary key and ':'")
    return Grammar.operators(parser, Level.CONDITIONAL)


# Comprehensions


def at_comprehension(parser: ParserBase) -> bool:
    """Whether a clause of a comprehension starts here."""
    return parser.kind == Tok.FOR or parser.kind == Tok.ASYNC


def comprehension(parser: ParserBase, kind: Int, element: Node, value: Node | None, place: U32) -> Node:
    """A comprehension whose element has been read, up to its closing bracket."""
    if isinstance(element, Starred):
        parser.fail_at(element.place, "iterable unpacking cannot be used in comprehension")
    clauses = new_list()
    while at_comprehension(parser):
        clauses.append(clause(parser))
    return ComprehensionDisplay(place, kind, element, value, clauses)


def clause(parser: ParserBase) -> Node:
    """`async for target in iterable if condition ...`."""
    place = parser.place
    is_async = 0
    if parser.accept(Tok.ASYNC):
        is_async = 1
    parser.expect(Tok.FOR, "expected 'for' after 'async'")
    target = target_list(parser)
    parser.expect(Tok.IN, "expected 'in' after the target of 'for'")
    iterable = Grammar.operators(parser, Level.DISJUNCTION)
    conditions = new_list()
    while parser.accept(Tok.IF):
        conditions.append(Grammar.operators(parser, Level.DISJUNCTION))
    return Comprehension(place, target, iterable, conditions, is_async)


def target_list(parser: ParserBase) -> Node:
    """The target of a `for`, up to its `in`."""
    place = parser.place
    node = item(parser, Level.OPERAND)
    if parser.kind == Tok.COMMA:
        items = one_item(node)
        while parser.accept(Tok.COMMA) and parser.starts_item():
            items.append(item(parser, Level.OPERAND))
        node = TupleDisplay(place, items)
    check_target(node)
    return node
