"""Simple statements: those that fit into a line."""

from __future__ import annotations

from adder.typed import U32, Int, Ref, interned
from adder.vm.compiler.nodes import (
    Alias,
    AnnAssign,
    Assert,
    Assign,
    AugAssign,
    Break,
    Continue,
    Delete,
    Expr,
    Global,
    Import,
    ImportFrom,
    Name,
    Node,
    Nonlocal,
    Pass,
    Raise,
    Return,
)
from adder.vm.compiler.parser_base import ParserBase
from adder.vm.compiler.parser_displays import one_item
from adder.vm.compiler.parser_expressions import expression, operators, values, yield_or_values
from adder.vm.compiler.parser_targets import (
    check_annotated,
    check_assigned,
    check_deleted,
    check_single_target,
)
from adder.vm.compiler.tokens import Level, Tok, starts_expression
from adder.vm.interpreter.opcodes import Op
from adder.vm.strings import intern_bytes
from adder.vm.types.list import List, new_list

MOST_DOTS = 255


def simple_statement(parser: ParserBase) -> Node:
    """One statement up to its `;` or line end."""
    place = parser.place
    match parser.kind:
        case Tok.PASS:
            parser.next()
            return Pass(place)
        case Tok.BREAK:
            parser.next()
            return Break(place)
        case Tok.CONTINUE:
            parser.next()
            return Continue(place)
        case Tok.RETURN:
            parser.next()
            return Return(place, values(parser) if parser.starts_item() else None)
        case Tok.RAISE:
            return raise_statement(parser, place)
        case Tok.ASSERT:
            return assert_statement(parser, place)
        case Tok.DEL:
            return delete_statement(parser, place)
        case Tok.GLOBAL:
            return Global(place, names(parser))
        case Tok.NONLOCAL:
            return Nonlocal(place, names(parser))
        case Tok.IMPORT:
            return import_statement(parser, place)
        case Tok.FROM:
            return from_statement(parser, place)
    return expression_statement(parser, place)


# Expressions and assignments


def expression_statement(parser: ParserBase, place: U32) -> Node:
    """An expression, or an assignment of one of the three kinds."""
    node = yield_or_values(parser)
    kind = parser.kind
    if kind == Tok.ASSIGN:
        return assignment(parser, node, place)
    if kind == Tok.COLON:
        return annotated_assignment(parser, node, place)
    if Tok.ADD_ASSIGN <= kind <= Tok.RSHIFT_ASSIGN:
        check_single_target(node)
        parser.next()
        op = Op.ADD + (kind - Tok.ADD_ASSIGN)
        return AugAssign(place, node, op, yield_or_values(parser))
    if starts_expression(kind) and isinstance(node, Name):
        check_print(parser, node)
    return Expr(place, node)


def check_print(parser: ParserBase, node: Name) -> None:
    """`print x` was a statement once."""
    name = node.name
    if name is interned("print") or name is interned("exec"):
        parser.fail_at(node.place, "Missing parentheses in call to '%s'. Did you mean %s(...)?", name, name)


def assignment(parser: ParserBase, node: Node, place: U32) -> Node:
    """`target = target = value`, whose first target has been read."""
    targets = new_list()
    while parser.kind == Tok.ASSIGN:
        check_assigned(node)
        targets.append(node)
        parser.next()
        node = yield_or_values(parser)
    return Assign(place, targets, node)


def annotated_assignment(parser: ParserBase, target: Node, place: U32) -> Node:
    """`target: annotation = value`, whose target has been read."""
    check_annotated(target)
    simple = 0
    if isinstance(target, Name) and target is not parser.parenthesised:
        simple = 1
    parser.next()
    annotation = expression(parser)
    value: Node | None = None
    if parser.accept(Tok.ASSIGN):
        value = yield_or_values(parser)
    return AnnAssign(place, target, annotation, value, simple)


# Statements with a keyword


def raise_statement(parser: ParserBase, place: U32) -> Node:
    """`raise error from cause`."""
    parser.next()
    error: Node | None = None
    cause: Node | None = None
    if starts_expression(parser.kind):
        error = expression(parser)
        if parser.accept(Tok.FROM):
            cause = expression(parser)
    return Raise(place, error, cause)


def assert_statement(parser: ParserBase, place: U32) -> Node:
    """`assert test, message`."""
    parser.next()
    test = expression(parser)
    message: Node | None = None
    if parser.accept(Tok.COMMA):
        message = expression(parser)
    return Assert(place, test, message)


def delete_statement(parser: ParserBase, place: U32) -> Node:
    """`del targets`."""
    parser.next()
    targets = new_list()
    while True:
        target = operators(parser, Level.OPERAND)
        check_deleted(target)
        targets.append(target)
        if not parser.accept(Tok.COMMA) or not starts_expression(parser.kind):
            return Delete(place, targets)


def names(parser: ParserBase) -> List:
    """The names after `global` or `nonlocal`."""
    parser.next()
    found = one_item(parser.take_name())
    while parser.accept(Tok.COMMA):
        found.append(parser.take_name())
    return found


# Imports


def import_statement(parser: ParserBase, place: U32) -> Node:
    """`import a.b as c, d`."""
    parser.next()
    aliases = one_item(module_alias(parser))
    while parser.accept(Tok.COMMA):
        aliases.append(module_alias(parser))
    return Import(place, aliases)


def module_alias(parser: ParserBase) -> Node:
    """`a.b as c`."""
    place = parser.place
    return Alias(place, dotted_name(parser), as_name(parser))


def as_name(parser: ParserBase) -> Ref | None:
    """The name after `as` if there is one."""
    return parser.take_name() if parser.accept(Tok.AS) else None


def dotted_name(parser: ParserBase) -> Ref:
    """`a.b.c` as one interned string; its parts are kept in the text buffer until all are there."""
    start = parser.floor
    while True:
        if parser.kind != Tok.NAME:
            parser.unexpected()
        parser.floor = parser.text.length
        parser.next()
        if parser.kind != Tok.DOT:
            break
        parser.floor = parser.text.length
        parser.next()
    name = intern_bytes(parser.text.items.pointer(start), parser.floor - start)
    parser.floor = start
    return name


def from_statement(parser: ParserBase, place: U32) -> Node:
    """`from ..module import a as b, c`."""
    parser.next()
    level = leading_dots(parser)
    module: Ref | None = None
    if level == 0 or parser.kind != Tok.IMPORT:
        module = dotted_name(parser)
    parser.expect(Tok.IMPORT, "expected 'import' after 'from'")
    return ImportFrom(place, module, imported_names(parser), level)


def leading_dots(parser: ParserBase) -> Int:
    """The level of a relative import."""
    level = 0
    while True:
        if parser.kind == Tok.DOT:
            level += 1
        elif parser.kind == Tok.ELLIPSIS:
            level += 3
        else:
            return level
        if level > MOST_DOTS:
            parser.fail_token("too many dots")
        parser.next()


def imported_names(parser: ParserBase) -> List:
    """What follows `import` in a `from` statement: a star, or names, perhaps in parentheses."""
    place = parser.place
    if parser.accept(Tok.MUL):
        return one_item(Alias(place, interned("*"), None))
    if parser.kind != Tok.LEFT_PAREN:
        aliases = one_item(name_alias(parser))
        while parser.accept(Tok.COMMA):
            if parser.kind == Tok.NEWLINE:
                parser.fail_token("trailing comma not allowed without surrounding parentheses")
            aliases.append(name_alias(parser))
        return aliases
    parser.next()
    aliases = one_item(name_alias(parser))
    while parser.accept(Tok.COMMA) and parser.kind != Tok.RIGHT_PAREN:
        aliases.append(name_alias(parser))
    parser.close(Tok.RIGHT_PAREN, place)
    return aliases


def name_alias(parser: ParserBase) -> Node:
    """`a as b`."""
    place = parser.place
    return Alias(place, parser.take_name(), as_name(parser))
