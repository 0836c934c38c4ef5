"""Compound statements: those with blocks."""

from __future__ import annotations

from adder.typed import U32, Int, Ref, cast, config, interned
from adder.vm.compiler.lookahead import line_ends_with_colon
from adder.vm.compiler.nodes import (
    GENERATOR_EXPRESSION,
    ClassDef,
    ComprehensionDisplay,
    ExceptHandler,
    For,
    FunctionDef,
    If,
    Match,
    MatchCase,
    Name,
    NamedExpr,
    Node,
    Starred,
    Try,
    TupleDisplay,
    While,
    With,
    WithItem,
)
from adder.vm.compiler.parser_base import ParserBase, item
from adder.vm.compiler.parser_calls import call
from adder.vm.compiler.parser_displays import (
    at_comprehension,
    comprehension,
    group_rest,
    refuse_starred,
    target_list,
)
from adder.vm.compiler.parser_expressions import (
    expression,
    named_expression,
    operators_after,
    trailers,
    values,
)
from adder.vm.compiler.parser_parameters import parameters
from adder.vm.compiler.parser_patterns import case_pattern, match_subject
from adder.vm.compiler.parser_simple import simple_statement
from adder.vm.compiler.parser_targets import check_target
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.tokens import Level, Tok
from adder.vm.runtime.syntax_errors import term
from adder.vm.types.list import List, new_list


def compound_statement(parser: ParserBase) -> Node | None:
    """A statement with blocks; None if the current token does not start one."""
    check_depth()
    place = parser.place
    match parser.kind:
        case Tok.IF:
            return if_statement(parser)
        case Tok.WHILE:
            return while_statement(parser)
        case Tok.FOR:
            return for_statement(parser, place, 0)
        case Tok.TRY:
            return try_statement(parser)
        case Tok.WITH:
            return with_statement(parser, place, 0)
        case Tok.DEF:
            return function(parser, new_list(), place, 0)
        case Tok.CLASS:
            return class_statement(parser, new_list())
        case Tok.ASYNC:
            return async_statement(parser, new_list())
        case Tok.MATMUL:
            return decorated(parser)
        case Tok.NAME:
            if config.pattern_matching and parser.value is interned("match") and line_ends_with_colon(parser):
                return match_statement(parser)
    return None


# Blocks


def block(parser: ParserBase, statement: Ref, place: U32) -> List:
    """`:` and a block. The statement it belongs to is named in the error for a missing one."""
    parser.expect(Tok.COLON, "expected ':'")
    body = new_list()
    if parser.kind != Tok.NEWLINE:
        simple_line(parser, body)
        return body
    parser.next()
    if parser.kind != Tok.INDENT:
        parser.expected_block(statement, place)
    parser.next()
    while parser.kind != Tok.DEDENT:
        statement_line(parser, body)
    parser.next()
    return body


def statement_line(parser: ParserBase, body: List) -> None:
    """A compound statement or a line of simple ones."""
    node = compound_statement(parser)
    if node is None:
        simple_line(parser, body)
    else:
        body.append(node)


def simple_line(parser: ParserBase, body: List) -> None:
    """Simple statements separated by semicolons, and the line end."""
    body.append(simple_statement(parser))
    while parser.accept(Tok.SEMICOLON) and parser.kind != Tok.NEWLINE:
        body.append(simple_statement(parser))
    if parser.kind != Tok.NEWLINE:
        parser.unexpected()
    parser.next()


def optional_else(parser: ParserBase) -> List:
    """The statements of an `else` block if there is one."""
    place = parser.place
    if parser.accept(Tok.ELSE):
        return block(parser, term("'else' statement"), place)
    return new_list()


# Conditions and loops


def if_statement(parser: ParserBase) -> Node:
    """`if`, any number of `elif`, `else`."""
    first = branch(parser, term("'if' statement"))
    last = first
    while parser.kind == Tok.ELIF:
        node = branch(parser, term("'elif' statement"))
        last.orelse.append(node)
        last = node
    last.orelse = optional_else(parser)
    return first


def branch(parser: ParserBase, statement: Ref) -> If:
    """`if test:` or `elif test:` with its block."""
    place = parser.place
    parser.next()
    test = named_expression(parser)
    body = block(parser, statement, place)
    return If(place, test, body, new_list())


def while_statement(parser: ParserBase) -> Node:
    """`while test:` and perhaps `else:`."""
    place = parser.place
    parser.next()
    test = named_expression(parser)
    body = block(parser, term("'while' statement"), place)
    return While(place, test, body, optional_else(parser))


def for_statement(parser: ParserBase, place: U32, is_async: Int) -> Node:
    """`for target in iterable:` and perhaps `else:`."""
    parser.next()
    target = target_list(parser)
    parser.expect(Tok.IN, "expected 'in' after the target of 'for'")
    iterable = values(parser)
    body = block(parser, term("'for' statement"), place)
    return For(place, target, iterable, body, optional_else(parser), is_async)


# Exceptions


def try_statement(parser: ParserBase) -> Node:
    """`try`, `except`, `else`, `finally`."""
    place = parser.place
    parser.next()
    body = block(parser, term("'try' statement"), place)
    handlers = new_list()
    while parser.kind == Tok.EXCEPT:
        handlers.append(handler(parser))
    orelse = new_list()
    if handlers.length > 0:
        orelse = optional_else(parser)
    final = new_list()
    final_place = parser.place
    if parser.accept(Tok.FINALLY):
        final = block(parser, term("'finally' statement"), final_place)
    elif handlers.length == 0:
        parser.check_token()
        parser.fail_token("expected 'except' or 'finally' block")
    return Try(place, body, handlers, orelse, final)


def handler(parser: ParserBase) -> Node:
    """`except type as name:` with its block."""
    place = parser.place
    parser.next()
    type_: Node | None = None
    name: Ref | None = None
    if parser.kind == Tok.MUL:
        parser.fail_token("exception groups (except*) are not supported")
    if parser.kind != Tok.COLON:
        type_ = expression(parser)
        if parser.kind == Tok.COMMA:
            parser.fail_token("multiple exception types must be parenthesized")
        if parser.accept(Tok.AS):
            name = parser.take_name()
    body = block(parser, term("'except' statement"), place)
    return ExceptHandler(place, type_, name, body)


# with


def with_statement(parser: ParserBase, place: U32, is_async: Int) -> Node:
    """`with items:`."""
    parser.next()
    items = new_list()
    if parser.kind == Tok.LEFT_PAREN:
        with_parenthesis(parser, items)
    else:
        items.append(with_item(parser))
    while parser.accept(Tok.COMMA):
        items.append(with_item(parser))
    body = block(parser, term("'with' statement"), place)
    return With(place, items, body, is_async)


def with_item(parser: ParserBase) -> Node:
    """`context as target`."""
    place = parser.place
    return with_target(parser, expression(parser), place)


def with_target(parser: ParserBase, context: Node, place: U32) -> Node:
    """The item whose context has been read."""
    target: Node | None = None
    if parser.accept(Tok.AS):
        target = item(parser, Level.OPERAND)
        check_target(target)
    return WithItem(place, context, target)


def with_parenthesis(parser: ParserBase, items: List) -> None:
    """An open parenthesis after `with` is around all items, or else the start of the first one."""
    place = parser.place
    first = parenthesis_content(parser, items, place)
    if first is not None:
        context = operators_after(parser, trailers(parser, first, place), place, Level.CONDITIONAL)
        items.append(with_target(parser, context, place))


def parenthesis_content(parser: ParserBase, items: List, place: U32) -> Node | None:
    """Read a parenthesis after `with`. If it is around all items, add them; else return the expression it is."""
    parser.next()
    if parser.kind == Tok.YIELD or parser.kind == Tok.RIGHT_PAREN:
        return group_rest(parser, place)
    found = new_list()
    plain = True
    comma = True
    while comma and parser.starts_item():
        node = item(parser, Level.NAMED)
        if found.length == 0 and at_comprehension(parser):
            node = comprehension(parser, GENERATOR_EXPRESSION, node, None, place)
            parser.close(Tok.RIGHT_PAREN, place)
            return node
        if isinstance(node, Starred) or (isinstance(node, NamedExpr) and node is not parser.parenthesised):
            plain = False
        found.append(with_target(parser, node, node.place))
        comma = parser.accept(Tok.COMMA)
    parser.close(Tok.RIGHT_PAREN, place)
    if any_target(found) or (plain and parser.kind == Tok.COLON):
        for index in range(found.length):
            items.append(found.items[index])
        return None
    if comma or found.length > 1:
        return TupleDisplay(place, contexts(found))
    node = cast(WithItem, found.items[0]).context
    refuse_starred(node)
    parser.parenthesised = node
    return node


def any_target(found: List) -> bool:
    """Whether one of the items has a target, which expressions have not."""
    for index in range(found.length):
        if cast(WithItem, found.items[index]).target is not None:
            return True
    return False


def contexts(found: List) -> List:
    """The expressions that were taken for items."""
    elements = new_list()
    for index in range(found.length):
        elements.append(cast(WithItem, found.items[index]).context)
    return elements


# Functions and classes


def function(parser: ParserBase, decorators: List, place: U32, is_async: Int) -> Node:
    """`def name(parameters) -> returns:` with its block."""
    parser.next()
    name = parser.take_name()
    open_place = parser.place
    parser.expect(Tok.LEFT_PAREN, "expected '('")
    arguments = parameters(parser, Tok.RIGHT_PAREN, True)
    parser.close(Tok.RIGHT_PAREN, open_place)
    returns: Node | None = None
    if parser.accept(Tok.ARROW):
        returns = expression(parser)
    body = block(parser, term("function definition"), place)
    return FunctionDef(place, name, arguments, body, decorators, is_async, returns)


def class_statement(parser: ParserBase, decorators: List) -> Node:
    """`class name(bases, keywords):` with its block."""
    place = parser.place
    parser.next()
    name = parser.take_name()
    bases = new_list()
    keywords = new_list()
    if parser.kind == Tok.LEFT_PAREN:
        header = call(parser, Name(place, name), place)
        bases = header.args
        keywords = header.keywords
        if bases.length == 1 and isinstance(bases.items[0], ComprehensionDisplay):
            refuse_generator(parser, cast(ComprehensionDisplay, bases.items[0]))
    body = block(parser, term("class definition"), place)
    return ClassDef(place, name, bases, keywords, body, decorators)


def refuse_generator(parser: ParserBase, node: ComprehensionDisplay) -> None:
    """A class has no generator expression without parentheses of its own as base."""
    if node.kind == GENERATOR_EXPRESSION and node is not parser.parenthesised:
        error_at(node, "invalid syntax: a generator expression as a base")


def decorated(parser: ParserBase) -> Node:
    """Decorators and what they decorate."""
    decorators = new_list()
    while parser.accept(Tok.MATMUL):
        decorators.append(named_expression(parser))
        if parser.kind != Tok.NEWLINE:
            parser.unexpected()
        parser.next()
    place = parser.place
    match parser.kind:
        case Tok.DEF:
            return function(parser, decorators, place, 0)
        case Tok.CLASS:
            return class_statement(parser, decorators)
        case Tok.ASYNC:
            return async_statement(parser, decorators)
    parser.unexpected()


def async_statement(parser: ParserBase, decorators: List) -> Node:
    """`async def`, `async for` and `async with`."""
    place = parser.place
    parser.next()
    if parser.kind == Tok.DEF:
        return function(parser, decorators, place, 1)
    if decorators.length == 0:
        if parser.kind == Tok.FOR:
            return for_statement(parser, place, 1)
        if parser.kind == Tok.WITH:
            return with_statement(parser, place, 1)
    parser.unexpected()


# match


def match_statement(parser: ParserBase) -> Node:
    """`match subject:` with its cases."""
    place = parser.place
    parser.next()
    subject = match_subject(parser)
    parser.expect(Tok.COLON, "expected ':'")
    parser.expect(Tok.NEWLINE, "invalid syntax after the subject of 'match'")
    if parser.kind != Tok.INDENT:
        parser.expected_block(term("'match' statement"), place)
    parser.next()
    cases = new_list()
    while parser.kind != Tok.DEDENT:
        cases.append(match_case(parser))
    parser.next()
    return Match(place, subject, cases)


def match_case(parser: ParserBase) -> Node:
    """`case pattern if guard:` with its block."""
    place = parser.place
    if parser.kind != Tok.NAME or parser.value is not interned("case"):
        parser.check_token()
        parser.fail_token("expected 'case' in the block of 'match'")
    parser.next()
    pattern = case_pattern(parser)
    guard: Node | None = None
    if parser.accept(Tok.IF):
        guard = named_expression(parser)
    body = block(parser, term("'case' statement"), place)
    return MatchCase(place, pattern, guard, body)
